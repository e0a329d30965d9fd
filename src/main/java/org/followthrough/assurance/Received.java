package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * Assurance as it came outside this system, and as the business unit gives it.
 *
 * @param how null where none was chosen
 * @param on the day of the letter or of the meeting, local to London; null where none was given
 * @param receivedBy who received it, or heard it
 * @param words what was said, in full or in sum
 */
public record Received(@Nullable Way how, @Nullable LocalDate on, String receivedBy, String words) {

    public static final int LONGEST_WORDS = 10_000;
    public static final int LONGEST_RECEIVER = 500;

    /** How it came. */
    public enum Way {
        LETTER("By letter"),
        MAIL("By e-mail"),
        MEETING("At a meeting"),
        TELEPHONE("By telephone"),
        /** Read back from the workbook of all that an agency owes. */
        AGENCY_SHEET("In the agency's sheet");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Received {
        receivedBy = receivedBy.strip();
        words = words.strip();
    }

    /** What is wrong with it, by field. */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (how == null) wrong.put("how", "Choose how it came.");
        if (on == null) wrong.put("on", "Enter a real date, such as 27 3 2026.");
        else if (on.isAfter(today)) wrong.put("on", "This day is still to come.");
        if (receivedBy.isEmpty()) wrong.put("receivedBy", "Say who received it.");
        if (receivedBy.length() > LONGEST_RECEIVER)
            wrong.put("receivedBy", "This can have at most " + LONGEST_RECEIVER + " characters.");
        if (words.isEmpty()) wrong.put("words", "Say what was answered.");
        if (words.length() > LONGEST_WORDS)
            wrong.put("words", "This can have at most " + LONGEST_WORDS + " characters.");
        return wrong;
    }

    /** "By letter, 3 March 2026, received by Ann Lowe". */
    public String provenance() {
        return (how == null ? "" : how.words() + ", ")
                + (on == null ? "" : London.inWords(on) + ", ")
                + "received by "
                + receivedBy;
    }
}
