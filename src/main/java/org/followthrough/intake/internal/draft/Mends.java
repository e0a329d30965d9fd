package org.followthrough.intake.internal.draft;

import java.util.List;

/**
 * What a person makes of a printed plan: everything just as typed, so that nothing typed is lost while it is not yet right.
 *
 * @param kind a review kind's name, or empty
 * @param assuring the id of the group that signs off, or empty
 * @param agreed whether the actions were agreed at a meeting, whose minute is then named
 * @param actions one for each printed action, in the same order
 */
public record Mends(
        String title,
        String kind,
        String pseudonym,
        String prefix,
        String assuring,
        boolean agreed,
        String minute,
        List<Row> actions) {

    public Mends {
        actions = List.copyOf(actions);
    }

    Mends with(List<Row> others) {
        return new Mends(title, kind, pseudonym, prefix, assuring, agreed, minute, others);
    }

    /**
     * @param leads for each printed lead (one where none is printed) who that is, as {@link LeadChoices} calls them; empty
     *     where nobody is chosen yet
     * @param date "31/3/26", "mar 2026", "ongoing", or empty
     * @param label what a mail may say; empty for nothing
     * @param done accepted before the plan was loaded
     * @param left not an action after all
     */
    public record Row(List<String> leads, String date, String label, boolean done, boolean left) {
        public Row {
            leads = List.copyOf(leads);
        }
    }
}
