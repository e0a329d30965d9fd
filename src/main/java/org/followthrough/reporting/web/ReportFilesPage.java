package org.followthrough.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.FileKind;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.ReportFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report, to be taken away. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class ReportFilesPage {

    private final ReportFiles files;

    ReportFilesPage(ReportFiles files) {
        this.files = files;
    }

    @GetMapping("/reports/{id}/report.{ending}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String ending, Viewer viewer) {
        return download(id, FileKind.endingIn(ending).orElseThrow(NotVisible::new), viewer);
    }

    private ResponseEntity<byte[]> download(UUID id, FileKind kind, Viewer viewer) {
        ReportFiles.File file = files.file(new ReportId(id), kind, viewer);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .body(file.content());
    }
}
