package org.followthrough.handover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have what from now on, as somebody gave it.
 *
 * @param successor who has everything but the others; null where none was chosen
 * @param others by {@link Holdings#key}, what goes to somebody else
 * @param emptied keys of seats that are left empty
 * @param closes whether the leaver's account is closed with it
 * @param print of the {@link Holdings} that were looked through
 */
public record NewHandOver(
        PersonId leaver,
        @Nullable PersonId successor,
        Map<String, PersonId> others,
        Set<String> emptied,
        String reason,
        boolean closes,
        String print) {

    public NewHandOver {
        others = Map.copyOf(others);
        emptied = Set.copyOf(emptied);
        reason = reason.strip();
    }

    /** Null where it goes to nobody. */
    public @Nullable PersonId to(String key) {
        return emptied.contains(key) ? null : others.getOrDefault(key, successor);
    }

    /** What is wrong with it, by field. */
    public Map<String, String> sentences(Holdings holdings) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (successor == null && !holdings.movesNothing()) wrong.put("successor", "Choose who takes this over.");
        if (leaver.equals(successor)) wrong.put("successor", "Choose somebody else.");
        if (reason.isEmpty()) wrong.put("reason", "Say why, for the history of each action.");
        if (reason.length() > Leads.LONGEST_REASON)
            wrong.put("reason", "The reason can have at most " + Leads.LONGEST_REASON + " characters.");
        return wrong;
    }
}
