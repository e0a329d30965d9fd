package org.followthrough.assurance.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/** What may be uploaded as evidence: documents, sheets, slides, pictures and plain text, told by content. */
final class FileRules {

    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_FILES = 20;

    static final String SENTENCE =
            "The file must be a PDF, Word, Excel, PowerPoint or OpenDocument file, a picture (PNG,"
                    + " JPEG) or plain text, of at most 20 MB.";

    private static final Tika TIKA = new Tika();

    /** Types that Tika's detection tells from the first bytes and the name together, and the endings they may have. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg|jpeg"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"));

    private FileRules() {}

    /** The media type that the file will be served as; empty where it is not allowed. */
    static Optional<String> mediaType(byte[] start, String name) throws IOException {
        String type = TIKA.detect(start, name);
        String endings = ALLOWED.get(type);
        if (endings == null || !name.toLowerCase(java.util.Locale.ROOT).matches("(?s).*\\.(" + endings + ")"))
            return Optional.empty();
        return Optional.of(type);
    }

    /** The last part of a path, without control characters; never empty, at most 200 characters. */
    static String plainName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        if (plain.length() > 200) plain = plain.substring(plain.length() - 200);
        return plain.isEmpty() ? "evidence" : plain;
    }
}
