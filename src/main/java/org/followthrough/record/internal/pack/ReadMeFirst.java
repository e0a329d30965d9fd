package org.followthrough.record.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.record.InspectionPack;
import org.followthrough.shared.London;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The page with which whoever unpacks a pack begins. It stands alone: no script, no style from elsewhere. */
final class ReadMeFirst {

    static final String PLACE = "index.html";

    private ReadMeFirst() {}

    static byte[] of(InspectionPack pack) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Read me first: %1$s</title></head>
                <body>
                <main>
                <h1>Read me first</h1>
                <p>%1$s. %2$s. Drawn up on %3$s.</p>
                <p>This pack holds what is recorded, and nothing was written for it. Treat it as you treat the evidence in it.</p>
                <h2>What is in it</h2>
                <ul>
                <li><a href="%4$s">%4$s</a> and the same as a workbook, <a href="%5$s">%5$s</a>: the chronology, the index of
                evidence, the decisions, and the tests of impact. People are given by their role; where recorded words name one
                of them, “[name]” stands. Only the index of evidence keeps words as they were sent, because who saw a thing is
                part of the evidence.</li>
                <li>The folder evidence: each file as it was sent, by action and round. Its SHA-256 shows that it is the same.</li>
                </ul>
                <h2>Files of evidence</h2>
                %6$s
                </main>
                </body>
                </html>
                """.formatted(
                        text(pack.name()),
                        text(pack.scope()),
                        London.inWords(London.dateOf(pack.at())),
                        PackWriter.PDF,
                        PackWriter.EXCEL,
                        files(pack))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String files(InspectionPack pack) {
        if (pack.files().isEmpty()) return "<p>No file was sent.</p>";
        return "<ul>\n" + pack.files().stream().map(ReadMeFirst::file).collect(Collectors.joining("\n")) + "\n</ul>";
    }

    private static String file(InspectionPack.File file) {
        String named = text(file.action() + ", round " + file.round() + ": " + file.name());
        if (!file.included())
            return "<li>" + named + ": listed only, because it is not for whoever took this pack</li>";
        String address = Stream.of(file.place().split("/"))
                .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        return "<li><a href=\"" + text(address) + "\">" + named + "</a></li>";
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
