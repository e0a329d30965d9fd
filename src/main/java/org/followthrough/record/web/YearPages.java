package org.followthrough.record.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.paper.Papers;
import org.followthrough.record.FinancialYear;
import org.followthrough.record.YearRecord;
import org.followthrough.record.YearRecord.Line;
import org.followthrough.record.YearRecords;
import org.followthrough.record.internal.YearPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of each year, as a page and as files. */
@Controller
@MayCall({
    Seat.BUSINESS_MANAGER,
    Seat.PARTNERSHIP_EXECUTIVE,
    Seat.LEAD_SAFEGUARDING_PARTNER,
    Seat.PARTNERSHIP_CHAIR,
    Seat.SCRUTINEER
})
class YearPages {

    private static final Map<String, String> TYPES = Map.of(
            "record.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "record.pdf", "application/pdf",
            "record.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final YearRecords records;
    private final Papers papers;
    private final Clock clock;

    YearPages(YearRecords records, Papers papers, Clock clock) {
        this.records = records;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/years")
    String years(Viewer viewer, Model model) {
        model.addAttribute("years", records.years(viewer));
        return "record/years";
    }

    @GetMapping("/years/{year}")
    String year(@PathVariable String year, Viewer viewer, Model model) {
        YearRecord record = record(year, viewer);
        Map<String, String> paths = Stream.concat(
                        record.implemented().stream().map(YearRecord.Implemented::line),
                        record.notImplemented().stream().map(YearRecord.NotImplemented::line))
                .collect(Collectors.toMap(Line::reference, Line::path, (one, same) -> one));
        model.addAttribute("record", record);
        model.addAttribute("title", YearPaper.title(record));
        model.addAttribute("subtitles", YearPaper.subtitles(record));
        model.addAttribute(
                "parts",
                YearPaper.parts(record).stream()
                        .map(part -> PartOnPage.of(part, paths))
                        .toList());
        return "record/year";
    }

    /** @param file "record.docx", "record.pdf", "record.xlsx", or a table's name with ".csv" */
    @GetMapping("/years/{year}/{file}")
    void file(@PathVariable String year, @PathVariable String file, Viewer viewer, HttpServletResponse response)
            throws IOException {
        YearRecord record = record(year, viewer);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename("Year " + record.year().name() + " " + file, StandardCharsets.UTF_8)
                .build();
        if (TYPES.containsKey(file)) {
            begin(response, TYPES.get(file), asFile);
            write(record, file, response.getOutputStream());
            return;
        }
        YearPaper.Part part = YearPaper.parts(record).stream()
                .filter(each -> file.equals(each.key() + ".csv"))
                .findFirst()
                .orElseThrow(NotVisible::new);
        begin(response, "text/csv;charset=UTF-8", asFile);
        papers.csv(part.table(), response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String type, ContentDisposition asFile) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, asFile.toString());
    }

    private void write(YearRecord record, String file, OutputStream out) throws IOException {
        switch (file) {
            case "record.docx" -> papers.word(YearPaper.of(record, clock), out);
            case "record.pdf" -> papers.pdf(YearPaper.of(record, clock), out);
            default -> papers.excel(YearPaper.of(record, clock), out);
        }
    }

    private YearRecord record(String year, Viewer viewer) {
        if (!year.matches("[1-9]\\d{3}") || year.equals("9999")) throw new NotVisible();
        return records.record(new FinancialYear(Integer.parseInt(year)), viewer);
    }
}
