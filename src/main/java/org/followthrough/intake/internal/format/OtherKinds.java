package org.followthrough.intake.internal.format;

import org.followthrough.intake.PlanReading.Reason;

/** Kinds of file that hold no plan that could be read, and what their owner can do instead. */
final class OtherKinds {

    private OtherKinds() {}

    /** @param kind as a media type */
    static Unreadable refusal(String kind) {
        if (kind.equals("application/pdf"))
            return refused(
                    "This is a PDF. Ask whoever wrote it for the Word document; or open it in Word, look through its"
                            + " tables, save it as .docx and try again.");
        if (kind.startsWith("image/"))
            return refused("This is a picture. Ask whoever made it for the document that it shows, and choose that.");
        if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) return inWord("a web page");
        if (kind.equals("application/rtf")) return inWord("a rich text document (.rtf)");
        if (kind.contains("opendocument.spreadsheet")) return openSpreadsheet();
        if (kind.contains("opendocument.text")) return openText();
        if (kind.startsWith("application/vnd.oasis")) return Unreadable.wrongKind("an OpenDocument file");
        if (kind.startsWith("audio/") || kind.startsWith("video/")) return Unreadable.wrongKind("a recording");
        return Unreadable.wrongKind("neither a Word document, an Excel workbook nor text");
    }

    private static Unreadable openText() {
        return refused(
                "This is an OpenDocument text (.odt). Open it in LibreOffice or Word, save it as .docx and try again.");
    }

    private static Unreadable openSpreadsheet() {
        return refused(
                "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel, save it as .xlsx and try"
                        + " again.");
    }

    private static Unreadable inWord(String what) {
        return refused("This is " + what + ". Open it in Word, save it as .docx and try again.");
    }

    private static Unreadable refused(String sentence) {
        return new Unreadable(Reason.WRONG_KIND, sentence);
    }
}
