package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.directory.AgencyId;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/**
 * Assurance that a board has said it will seek, to be asked for.
 *
 * @param finding whose answer says so
 * @param wording of the action, as it is to be asked
 * @param agencies of the partnership that are asked
 * @param outside names of bodies that owe the board nothing
 * @param due by when, local to London
 */
public record NewSeek(
        FindingId finding,
        String wording,
        Set<AgencyId> agencies,
        List<String> outside,
        @Nullable LocalDate due) {

    public NewSeek {
        wording = wording.strip();
        agencies = new LinkedHashSet<>(agencies);
        outside = outside.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is wrong with it whatever the plan, by field. */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wording.isEmpty()) wrong.put("wording", "Say what they are asked.");
        if (wording.length() > HandEdit.LONGEST_WORDING)
            wrong.put("wording", "The wording can have at most " + HandEdit.LONGEST_WORDING + " characters.");
        if (agencies.isEmpty() && outside.isEmpty()) wrong.put("agencies", "Choose or name at least one body.");
        if (outside.stream().anyMatch(name -> name.length() > NewAsk.LONGEST_NAME))
            wrong.put("outside", "A name can have at most " + NewAsk.LONGEST_NAME + " characters.");
        if (outside.stream().map(name -> name.toLowerCase(Locale.UK)).distinct().count() < outside.size())
            wrong.put("outside", "Name each body once.");
        if (due == null) wrong.put("due", "Enter a real date, such as 31 3 2027.");
        else if (due.isBefore(today)) wrong.put("due", "The date must be today or later.");
        return wrong;
    }
}
