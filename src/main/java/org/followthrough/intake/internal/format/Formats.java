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

    private final Tika tika = new Tika();
    private final TextFormat text = new TextFormat();
    private final OfficeFormat office = new OfficeFormat();

    public Document read(String fileName, byte[] content) throws Unreadable {
        if (content.length == 0)
            throw new Unreadable(Reason.EMPTY, "The file is empty. Choose the file that holds the plan.");
        if (content.length > LARGEST)
            throw new Unreadable(
                    Reason.TOO_LARGE,
                    "The file is larger than 20 MB. Take the pictures out of it, or save its tables alone, and try again.");
        String kind = tika.detect(content);
        if (ARCHIVES.contains(kind)) return office.read(content);
        if (kind.equals("application/x-tika-msoffice")) throw OldOffice.refusal(content);
        if (isText(kind, content)) return plainText(fileName, content);
        throw Unreadable.wrongKind(what(kind));
    }

    /** Text that mentions a subject first looks like a mail to a detector, and dashes of old Windows like nothing at all. */
    private static boolean isText(String kind, byte[] content) {
        if (kind.equals("text/plain") || kind.equals("message/rfc822")) return true;
        if (!kind.equals("application/octet-stream")) return false;
        for (byte each : content) if (each >= 0 && each < ' ' && "\t\n\r\f".indexOf(each) < 0) return false;
        return true;
    }

    private Document plainText(String fileName, byte[] content) throws Unreadable {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv")) throw Unreadable.wrongKind("a spreadsheet (.csv)");
        return text.read(content);
    }

    private static String what(String kind) {
        if (kind.equals("application/pdf")) return "a PDF";
        if (kind.startsWith("image/")) return "a picture";
        if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) return "a web page";
        if (kind.equals("application/rtf")) return "a rich text document (.rtf)";
        if (kind.startsWith("application/vnd.oasis")) return "an OpenDocument file";
        if (kind.startsWith("audio/") || kind.startsWith("video/")) return "a recording";
        return "neither a Word document nor text";
    }
}
