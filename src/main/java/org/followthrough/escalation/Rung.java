package org.followthrough.escalation;

import java.util.List;

/**
 * One step of the ladder, as its decision table has it.
 *
 * @param name the table's own, such as {@code before-28}
 * @param dayOffset days after the due day, negative before it; the day itself may move to the next working day
 * @param tells in the table's order, never empty
 */
public record Rung(String name, int dayOffset, List<ToldAs> tells) {
    public Rung {
        if (name.isBlank()) throw new IllegalArgumentException("a rung has a name");
        if (tells.isEmpty()) throw new IllegalArgumentException("rung " + name + " tells nobody");
        tells = List.copyOf(tells);
    }

    /** Whether it only reminds: the due day has not passed. */
    public boolean isBeforeTheDay() {
        return dayOffset <= 0;
    }

    /** Of the sign-off ladder: its days count from the evidence's coming in, and not from a due day. */
    public boolean isWaiting() {
        return name.startsWith("waiting-");
    }

    /** "28 days before the due date", "1 day after the due date", "10 days after the evidence came in". */
    public String words() {
        if (isWaiting()) return dayOffset + " days after the evidence came in";
        if (dayOffset == 0) return "on the due date";
        int days = Math.abs(dayOffset);
        return days + (days == 1 ? " day " : " days ") + (dayOffset < 0 ? "before" : "after") + " the due date";
    }
}
