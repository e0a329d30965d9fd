package org.followthrough.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is to stand in for whom, as somebody gave it; null what was left out or could not be read.
 *
 * @param from the first day, in London
 * @param until the last day, in London
 */
public record NewDeputy(
        PersonId person,
        @Nullable PersonId deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int LONGEST_DAYS = 366;

    /** What is wrong with it whoever is meant, by field. */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (deputy == null) wrong.put("deputy", "Choose a person from the list.");
        else if (deputy.equals(person)) wrong.put("deputy", "Choose somebody else: nobody stands in for themself.");
        if (from == null) wrong.put("from", "Enter a real date, such as 31 3 2027.");
        else if (from.isBefore(today)) wrong.put("from", "The first day must be today or later.");
        if (until == null) wrong.put("until", "Enter a real date, such as 31 3 2027.");
        else if (from != null && until.isBefore(from)) wrong.put("until", "The last day must not be before the first.");
        else if (from != null && until.isAfter(from.plusDays(LONGEST_DAYS)))
            wrong.put("until", "This can be for a year at most. For longer, give the work to another lead.");
        return wrong;
    }
}
