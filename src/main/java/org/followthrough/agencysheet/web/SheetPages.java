package org.followthrough.agencysheet.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.agencysheet.AgencySheets;
import org.followthrough.agencysheet.FilledRow;
import org.followthrough.agencysheet.SheetRead;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agency's sheet: taken away, brought back, looked at and taken in. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class SheetPages {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AgencySheets sheets;
    private final Directory directory;

    SheetPages(AgencySheets sheets, Directory directory) {
        this.sheets = sheets;
        this.directory = directory;
    }

    @GetMapping("/agency-sheets")
    String all(Viewer viewer, Model model) {
        model.addAttribute("owing", sheets.owing(viewer));
        return "agencysheet/all";
    }

    @GetMapping("/agency-sheets/{id}")
    String ask(@PathVariable UUID id, Model model) {
        return page(agency(id), "", model);
    }

    @GetMapping("/agency-sheets/{id}/sheet.xlsx")
    ResponseEntity<byte[]> takeAway(@PathVariable UUID id, Viewer viewer) {
        Agency agency = agency(id);
        byte[] sheet = sheets.sheet(agency.id(), viewer);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(
                        agency.name().replaceAll("[^\\p{L}\\p{N} ]", "") + " agency sheet.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.parseMediaType(EXCEL))
                .body(sheet);
    }

    @PostMapping("/agency-sheets/{id}")
    String bringBack(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "filledInBy", defaultValue = "") String filledInBy,
            Viewer viewer,
            Model model)
            throws IOException {
        Agency agency = agency(id);
        SheetRead read = sheets.read(agency.id(), file == null ? new byte[0] : file.getBytes(), viewer);
        if (read instanceof SheetRead.Refused refused) {
            model.addAttribute("errors", Map.of("file", refused.sentence()));
            return page(agency, filledInBy, model);
        }
        model.addAttribute("agency", agency);
        model.addAttribute("filledInBy", filledInBy);
        model.addAttribute("read", read);
        return "agencysheet/preview";
    }

    @PostMapping("/agency-sheets/{id}/confirm")
    String takeIn(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        Agency agency = agency(id);
        List<FilledRow> rows = SentRows.of(fields);
        String filledInBy =
                String.valueOf(fields.getOrDefault("filledInBy", List.of("")).get(0));
        Outcome outcome = sheets.takeIn(agency.id(), rows, filledInBy, viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(agency, filledInBy, model);
        }
        flash.addFlashAttribute(
                "done", rows.size() == 1 ? "1 row is taken in." : "All " + rows.size() + " rows are taken in.");
        return "redirect:/agency-sheets/" + id;
    }

    private static String page(Agency agency, String filledInBy, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("filledInBy", filledInBy);
        return "agencysheet/one";
    }

    private Agency agency(UUID id) {
        return directory.agency(new AgencyId(id)).orElseThrow(NotVisible::new);
    }
}
