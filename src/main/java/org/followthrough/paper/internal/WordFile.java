package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Svg.escaped;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.shared.Shortened;

/**
 * A Word document, written part by part as it goes: a table of ten thousand rows is never in memory as one. What does not depend
 * on the paper lies beside the class path's {@code paper/word}.
 */
final class WordFile {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final int LONGEST_IN_FOOTER = 60;

    private final Paper paper;
    private final WordPage page;
    private final Wording wording;

    private WordFile(Paper paper) {
        this.paper = paper;
        page = WordPage.of(paper);
        wording = Wording.of(paper.language());
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        try (Archive archive = new Archive(out, paper.asAt())) {
            new WordFile(paper).parts(archive);
        }
    }

    private void parts(Archive archive) throws IOException {
        String language = paper.language().toLanguageTag();
        archive.put("[Content_Types].xml", Part.filled("word/content-types.xml", Map.of()));
        archive.put("_rels/.rels", Part.filled("word/package.rels", Map.of()));
        archive.put("docProps/core.xml", Part.filled("word/core.xml", facts()));
        archive.put("docProps/app.xml", Part.filled("word/app.xml", Map.of()));
        archive.put(
                "word/styles.xml",
                Part.filled("word/styles.xml", Map.of("language", language, "right", String.valueOf(page.inside()))));
        archive.put("word/numbering.xml", Part.filled("word/numbering.xml", Map.of()));
        archive.put("word/settings.xml", Part.filled("word/settings.xml", Map.of("language", language)));
        archive.put("word/footer1.xml", Part.filled("word/footer.xml", Map.of("footer", footer(), "pages", pages())));
        List<Drawing> charts = charts().stream().map(ChartDrawing::of).toList();
        archive.put("word/_rels/document.xml.rels", relations(charts.size()));
        for (int at = 0; at < charts.size(); at++)
            archive.put("word/media/chart" + (at + 1) + ".png", ChartPicture.of(charts.get(at)));
        Writer body = new BufferedWriter(
                new OutputStreamWriter(archive.entry("word/document.xml"), StandardCharsets.UTF_8), 1 << 16);
        new WordBody(paper, page, wording, body).write();
        body.flush();
    }

    private Map<String, String> facts() {
        return Map.of(
                "title",
                escaped(paper.title()),
                "subject",
                escaped(String.join(", ", paper.subtitles())),
                "language",
                paper.language().toLanguageTag(),
                "moment",
                paper.asAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private List<Chart> charts() {
        return paper.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(block -> ((Figure) block).chart())
                .toList();
    }

    private String footer() {
        String title = Shortened.of(paper.title(), LONGEST_IN_FOOTER).shown();
        return escaped(title + " · " + wording.say("as-at", Print.of(paper.asAt())));
    }

    /** "Page 2 of 9", the numbers being Word's to know. */
    private String pages() {
        String[] around = wording.say("page", "\n", "\n").split("\n", -1);
        return words(around[0]) + field("PAGE") + words(around[1]) + field("NUMPAGES") + words(around[2]);
    }

    private static String words(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String relations(int charts) {
        StringBuilder relations = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relate(relations, "styles", "styles", "styles.xml");
        relate(relations, "numbering", "numbering", "numbering.xml");
        relate(relations, "settings", "settings", "settings.xml");
        relate(relations, "footer", "footer", "footer1.xml");
        for (int at = 1; at <= charts; at++) relate(relations, "chart" + at, "image", "media/chart" + at + ".png");
        return relations.append("</Relationships>").toString();
    }

    private static void relate(StringBuilder relations, String id, String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, RELATION + type, target));
    }
}
