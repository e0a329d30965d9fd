package org.followthrough.reporting;

import java.util.Arrays;
import java.util.Optional;

/** In which forms a report is taken away. */
public enum FileKind {
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("PDF", "pdf", "application/pdf"),
    EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("CSV, of the actions", "csv", "text/csv;charset=UTF-8");

    private final String words;
    private final String ending;
    private final String mediaType;

    FileKind(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** @param ending of a file's name, without its dot */
    public static Optional<FileKind> endingIn(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.ending.equals(ending))
                .findFirst();
    }

    public String words() {
        return words;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
