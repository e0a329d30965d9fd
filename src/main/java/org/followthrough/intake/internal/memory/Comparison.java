package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * What a newer version of a plan makes of an older one. Each action of either is in exactly one of its lists.
 *
 * @param added in the newer version's order, as {@code changed} and {@code same} are
 * @param gone in the older version's order
 */
public record Comparison(
        List<VersionedAction> added, List<Changed> changed, List<VersionedAction> gone, List<Same> same) {

    public Comparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        same = List.copyOf(same);
    }

    /** @param changes at least one */
    public record Changed(VersionedAction before, VersionedAction after, List<Change> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    public record Change(Field field, String before, String after) {

        /** Whether the newer version prints anything there. What it does not print, it takes away from nobody. */
        public boolean saysSomething() {
            return !after.isBlank();
        }
    }

    public record Same(VersionedAction before, VersionedAction after) {}

    /** @param pairs the index of an action before for that of one after; -1 where it is new */
    static Comparison of(List<VersionedAction> before, List<VersionedAction> after, int[] pairs) {
        List<VersionedAction> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<VersionedAction> gone = new ArrayList<>(before);
        List<Same> same = new ArrayList<>();
        for (int at = 0; at < pairs.length; at++) {
            VersionedAction now = after.get(at);
            if (pairs[at] < 0) {
                added.add(now);
                continue;
            }
            VersionedAction was = before.get(pairs[at]);
            gone.removeIf(each -> each == was);
            List<Change> changes = changes(was, now);
            if (changes.isEmpty()) same.add(new Same(was, now));
            else changed.add(new Changed(was, now, changes));
        }
        return new Comparison(added, changed, gone, same);
    }

    private static List<Change> changes(VersionedAction before, VersionedAction after) {
        List<Change> changes = new ArrayList<>();
        for (Field field : Field.values())
            if (!before.saysTheSame(field, after))
                changes.add(new Change(field, before.text(field), after.text(field)));
        return changes;
    }
}
