package org.followthrough.intake.internal.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files made from their parts, good ones and bad ones. */
final class WordFiles {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private WordFiles() {}

    /** @param styles what stands in the part for styles, and {@code numbering} in the part for lists */
    static byte[] styled(String styles, String numbering, String body) {
        return withParts(
                body(body),
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + WORD + "\">" + styles + "</w:styles>",
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"" + WORD + "\">" + numbering + "</w:numbering>");
    }

    static byte[] withBody(String elements) {
        return of(body(elements));
    }

    /** A file whose main part is exactly this. */
    static byte[] of(String document) {
        return withParts(document);
    }

    /** @param more names and contents of further parts, in turn */
    static byte[] withParts(String document, String... more) {
        return withKind(MAIN, document, more);
    }

    static byte[] withKind(String kind, String document, String... more) {
        String[] parts = new String[more.length + 8];
        System.arraycopy(more, 0, parts, 8, more.length);
        parts[0] = "[Content_Types].xml";
        parts[1] = types(kind);
        parts[2] = "_rels/.rels";
        parts[3] = RELATIONS;
        parts[4] = "word/document.xml";
        parts[5] = document;
        parts[6] = "word/_rels/document.xml.rels";
        parts[7] = ExcelFiles.relations(ExcelFiles.relation("r1", "styles", "styles.xml")
                + ExcelFiles.relation("r2", "numbering", "numbering.xml")
                + ExcelFiles.relation("r3", "comments", "comments.xml")
                + ExcelFiles.relation("r4", "theme", "theme/theme1.xml"));
        return zip(parts);
    }

    static String body(String elements) {
        return "<w:document xmlns:w=\"" + WORD
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + "<w:body>" + elements
                + "</w:body></w:document>";
    }

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static String types(String kind) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + kind + "\"/></Types>";
    }
}
