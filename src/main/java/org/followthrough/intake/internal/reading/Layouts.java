package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.intake.PlanLayout;
import org.followthrough.intake.PlanLayout.Heading;
import org.followthrough.intake.PlanLayout.Meaning;
import org.followthrough.intake.PrintedAction;
import org.jspecify.annotations.Nullable;

/** Remembers under which headings each action stood. */
final class Layouts {

    private final List<PlanLayout> all = new ArrayList<>();

    void keep(Columns columns, List<PrintedAction> made) {
        if (made.isEmpty()) return;
        List<Heading> headings = columns.headings().stream()
                .map(heading -> new Heading(heading.title(), meaning(heading.column())))
                .toList();
        all.add(new PlanLayout(headings, made.stream().map(PrintedAction::where).toList()));
    }

    List<PlanLayout> all() {
        return all;
    }

    private static @Nullable Meaning meaning(@Nullable Column column) {
        if (column == null) return null;
        if (column == Column.MIXED) return Meaning.ACTION;
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.name().equals(column.name()))
                .findFirst()
                .orElse(null);
    }
}
