package org.followthrough.intake.internal.memory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/**
 * An action as one version of a plan has it.
 *
 * @param id what the caller calls it: an action's id, or a draft's row
 * @param reference ours ("GS-14"); null where the version does not name it
 * @param numbers the board's own
 * @param fields as printed; one that is not in it is not known and so not compared
 * @param days every day that its deadline has meant: the first, and the one that holds now
 */
public record VersionedAction(
        String id, @Nullable String reference, Numbers numbers, Map<Field, String> fields, Set<LocalDate> days) {

    public VersionedAction {
        fields = Map.copyOf(fields);
        days = Set.copyOf(days);
    }

    /** Each null where none is printed. */
    public record Numbers(
            @Nullable String finding,
            @Nullable String recommendation,
            @Nullable String action) {}

    public String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether both say the same there, however they are printed. A date that was changed here meanwhile is no change. */
    boolean saysTheSame(Field field, VersionedAction other) {
        if (!fields.containsKey(field) || !other.fields.containsKey(field)) return true;
        if (Printed.plain(text(field)).equals(Printed.plain(other.text(field)))) return true;
        return field == Field.DEADLINE && days.stream().anyMatch(other.days::contains);
    }
}
