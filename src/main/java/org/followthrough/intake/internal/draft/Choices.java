package org.followthrough.intake.internal.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one action, as typed. What is null stays as it was read, also when it is read again.
 *
 * @param leads names, one to a line
 * @param label what a mail may say; empty for nothing
 * @param left not an action after all
 * @param standing how far it is; null for still to do
 * @param bodies codes of the agencies that answer, where the lead is everybody; null for those said once for the plan
 */
public record Choices(
        @Nullable String wording,
        @Nullable String leads,
        @Nullable String date,
        @Nullable String success,
        @Nullable String label,
        boolean left,
        @Nullable Standing standing,
        @Nullable List<String> bodies) {

    public static final Choices AS_READ = new Choices(null, null, null, null, null, false, null, null);

    public Choices withLeads(@Nullable String names) {
        return new Choices(wording, names, date, success, label, left, standing, bodies);
    }

    public Choices withLabel(@Nullable String words) {
        return new Choices(wording, leads, date, success, words, left, standing, bodies);
    }

    public Choices leftOut(boolean out) {
        return new Choices(wording, leads, date, success, label, out, standing, bodies);
    }

    public Choices standing(@Nullable Standing now) {
        return new Choices(wording, leads, date, success, label, left, now, bodies);
    }
}
