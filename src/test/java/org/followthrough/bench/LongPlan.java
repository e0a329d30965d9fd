package org.followthrough.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word plan of one table and any number of actions, marked up as Word itself does it. */
final class LongPlan {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final List<String> WORDS = List.of(
            "school",
            "nurse",
            "officer",
            "family",
            "record",
            "meeting",
            "risk",
            "history",
            "visit",
            "referral",
            "chair",
            "audit",
            "young",
            "carer",
            "housing",
            "police",
            "health",
            "neglect",
            "threshold",
            "supervision",
            "letter",
            "strategy");

    private final Random random = new Random(4);

    private LongPlan() {}

    static byte[] of(int actions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", new LongPlan().document(actions));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String document(int actions) {
        StringBuilder rows = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:tbl><w:tblPr/>");
        rows.append(row("No", "Action", "Lead", "By when", "How will we know", "Progress"));
        for (int i = 1; i <= actions; i++)
            rows.append(row(
                    "" + i,
                    "Each service shall tell its own staff about " + words(18) + ".",
                    "Workforce Sub-Group",
                    "March 2027",
                    "A dip sample of files shows " + words(10) + ".",
                    "Sessions were held on " + words(6) + "."));
        return rows.append("</w:tbl><w:sectPr/></w:body></w:document>").toString();
    }

    private String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr w:rsidR=\"" + edit() + "\"><w:trPr><w:cantSplit/></w:trPr>");
        for (String cell : cells)
            row.append(
                            "<w:tc><w:tcPr><w:tcW w:w=\"2310\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:fill=\"auto\"/></w:tcPr>"
                                    + "<w:p w:rsidR=\"" + edit() + "\" w:rsidP=\"" + edit()
                                    + "\"><w:pPr><w:spacing w:after=\"0\"/><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:pPr>"
                                    + "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:sz w:val=\"20\"/></w:rPr><w:t>")
                    .append(cell)
                    .append("</w:t></w:r></w:p></w:tc>");
        return row.append("</w:tr>").toString();
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    /** Word marks each edit, which is most of what cannot be compressed. */
    private String edit() {
        return String.format("00%06X", random.nextInt(0x1000000));
    }
}
