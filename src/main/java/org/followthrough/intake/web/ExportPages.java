package org.followthrough.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.export.PlanExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A loaded plan, to be taken away. */
@Controller
@MayCall(everyone = true)
class ExportPages {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PlanExport export;

    ExportPages(PlanExport export) {
        this.export = export;
    }

    @GetMapping("/plans/{plan:[0-9a-f-]{36}}/export.docx")
    ResponseEntity<byte[]> word(@PathVariable("plan") UUID plan, Viewer viewer) {
        return download(export.word(new PlanId(plan), viewer), WORD);
    }

    @GetMapping("/plans/{plan:[0-9a-f-]{36}}/export.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable("plan") UUID plan, Viewer viewer) {
        return download(export.excel(new PlanId(plan), viewer), EXCEL);
    }

    private static ResponseEntity<byte[]> download(PlanExport.File file, String kind) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.parseMediaType(kind))
                .body(file.content());
    }
}
