package org.followthrough.intake.internal.format;

import java.nio.charset.StandardCharsets;
import org.followthrough.intake.PlanReading.Reason;

/**
 * Files in the container of Office up to 2003, which also wraps newer documents that have a password. They are told apart by
 * the names in the container's directory, without opening it.
 */
final class OldOffice {

    private OldOffice() {}

    static Unreadable refusal(byte[] content) {
        if (names(content, "EncryptedPackage"))
            return new Unreadable(
                    Reason.UNREADABLE,
                    "The document is protected by a password. Save a copy without the password and try again.");
        if (names(content, "WordDocument"))
            return new Unreadable(
                    Reason.WRONG_KIND,
                    "This is a Word document in the old format (.doc). Open it in Word, save it as .docx and try again.");
        if (names(content, "Workbook") || names(content, "Book"))
            return new Unreadable(
                    Reason.WRONG_KIND,
                    "This is an Excel workbook in the old format (.xls). Open it in Excel, save it as .xlsx and try again.");
        return Unreadable.wrongKind("an Office file in an old format");
    }

    private static boolean names(byte[] content, String entry) {
        byte[] wanted = entry.getBytes(StandardCharsets.UTF_16LE);
        for (int start = 0; start + wanted.length <= content.length; start++)
            if (startsAt(content, start, wanted)) return true;
        return false;
    }

    private static boolean startsAt(byte[] content, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) if (content[start + i] != wanted[i]) return false;
        return true;
    }
}
