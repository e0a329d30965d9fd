package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.intake.internal.draft.NamedLead.Kind;

/** Says what is not right in what was said of who is who: sentences by field, names counted from 1 as they first appear. */
public final class NamesCheck {

    private NamesCheck() {}

    public static Map<String, String> errors(MendedPlan plan) {
        Map<String, String> errors = new LinkedHashMap<>();
        int number = 0;
        for (NamedLead lead : plan.names().keySet()) {
            number++;
            Who who = plan.draft().mends().who(lead.name());
            String name = "“" + lead.name() + "”: ";
            String field = "who-" + number;
            missing(lead, who, plan).ifPresent(sentence -> errors.put(field, name + sentence));
        }
        return errors;
    }

    private static Optional<String> missing(NamedLead lead, Who who, MendedPlan plan) {
        if (lead.kind() == Kind.NEW) return NewcomerCheck.missing(who.newcomer(), plan.choices());
        if (lead.kind() == Kind.EVERYBODY
                && !lead.bodies().isEmpty()
                && lead.code().isEmpty()) return Optional.of("Choose who leads the whole, or take the ticks out.");
        boolean said = !who.code().isEmpty()
                && !who.code().equals(Who.NOBODY)
                && !who.code().equals(Who.NEW);
        return said && !plan.choices().isOffered(who.code())
                ? Optional.of("Choose who that is again: the one chosen has gone.")
                : Optional.empty();
    }
}
