package org.followthrough.agencysheet;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.jspecify.annotations.Nullable;

/** What came of reading a sheet that was brought back. */
public sealed interface SheetRead {

    /** @param rows those in which something was filled in, in the sheet's order */
    record Rows(List<Checked> rows) implements SheetRead {
        public Rows {
            rows = List.copyOf(rows);
        }

        public boolean canBeTakenIn() {
            return !rows.isEmpty()
                    && rows.stream().allMatch(row -> row.problem().isEmpty());
        }
    }

    /**
     * @param answer that the row belongs to; null where nobody can tell
     * @param problem why it cannot be taken in; empty where it can
     */
    record Checked(FilledRow row, @Nullable ActionView answer, String problem) {}

    /** @param sentence why it cannot be read at all */
    record Refused(String sentence) implements SheetRead {}
}
