package org.followthrough.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFile;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves evidence as a download that no browser opens in our name. */
@Controller
@MayCall(everyone = true)
class EvidencePages {

    private final Evidence evidence;

    EvidencePages(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/evidence/{id}")
    void download(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        EvidenceFile file = evidence.file(new EvidenceFileId(id), viewer);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.sizeBytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, asFile.toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        evidence.write(file.id(), response.getOutputStream());
    }
}
