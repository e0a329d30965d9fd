package org.followthrough.intake.internal.format;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.document.Document;

/** Finds out what a file is, from what is in it, and has it read by whoever reads such files. */
public final class Formats {

    /** In bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    /** Files of letters and figures that are nevertheless no text to read. */
    private static final Set<String> MARKED_UP = Set.of(
            "application/pdf",
            "application/rtf",
            "application/postscript",
            "application/xml",
            "application/xhtml+xml",
            "image/svg+xml",
            "text/html");

    private final Tika tika = new Tika();
    private final TextFormat text = new TextFormat();
    private final CsvFormat csv = new CsvFormat();
    private final OfficeFormat office = new OfficeFormat();

    /** @param fileName tells text of commas from text of sentences, which look alike */
    public Document read(String fileName, byte[] content) throws Unreadable {
        if (content.length == 0)
            throw new Unreadable(Reason.EMPTY, "The file is empty. Choose the file that holds the plan.");
        if (content.length > LARGEST)
            throw new Unreadable(
                    Reason.TOO_LARGE,
                    "The file is larger than 20 MB. Take the pictures out of it, or save its tables alone, and try again.");
        String kind = tika.detect(content);
        if (ARCHIVES.contains(kind) || kind.startsWith("application/vnd.openxmlformats")) return office.read(content);
        if (kind.equals("application/x-tika-msoffice")) throw OldOffice.refusal(content);
        boolean plain = DecodedText.isText(content) && !MARKED_UP.contains(kind);
        if (plain)
            return isCsv(fileName) || DecodedText.isSpreadsheets(content) ? csv.read(content) : text.read(content);
        throw OtherKinds.refusal(kind);
    }

    private static boolean isCsv(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:csv|tsv)");
    }
}
