package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that an action is to ask beside those it asks already.
 *
 * @param agencies of the partnership; each owes an answer
 * @param person who answers for the one agency chosen; null where the agency is to name somebody
 * @param outside the name of a body that owes the board nothing, such as a prosecution service; empty for none
 * @param contact whom the business unit writes to in the body outside; empty for nobody in particular
 * @param askedOn when the body outside was asked, local to London; null for today
 * @param due the day by which an answer is asked for
 */
public record NewAsk(
        Set<AgencyId> agencies,
        @Nullable PersonId person,
        String outside,
        String contact,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate due) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_CONTACT = 300;

    public NewAsk {
        agencies = new LinkedHashSet<>(agencies);
        outside = outside.strip();
        contact = contact.strip();
    }

    /** What is wrong with it whatever the action, by field. */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (agencies.isEmpty() && outside.isEmpty()) wrong.put("agencies", "Choose or name at least one body.");
        if (person != null && agencies.size() != 1)
            wrong.put("person", "A person can be named where one agency is chosen. The others name their own.");
        if (outside.length() > LONGEST_NAME)
            wrong.put("outside", "The name can have at most " + LONGEST_NAME + " characters.");
        if (outside.isEmpty() && !contact.isEmpty())
            wrong.put("outside", "Name the body that this contact belongs to.");
        if (contact.length() > LONGEST_CONTACT)
            wrong.put("contact", "The contact can have at most " + LONGEST_CONTACT + " characters.");
        if (askedOn != null && askedOn.isAfter(today)) wrong.put("askedOn", "This day is still to come.");
        if (due == null) wrong.put("due", "Enter a real date, such as 31 3 2027.");
        else if (due.isBefore(today)) wrong.put("due", "The date must be today or later.");
        return wrong;
    }
}
