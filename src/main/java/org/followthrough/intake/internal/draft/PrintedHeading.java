package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.intake.PlanLayout;
import org.followthrough.intake.PlanLayout.Meaning;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan's tables, and what stands below it was read as.
 *
 * @param readAs a column's name; "none" where nothing below it was read
 * @param said what a person said it is; empty for nothing
 * @param example something that stands below it
 */
public record PrintedHeading(String heading, String readAs, String said, String example) {

    public static final String NOT_READ = "none";
    private static final int LONGEST = 160;

    public static List<PrintedHeading> of(MendedPlan plan) {
        Map<String, String> readAs = new LinkedHashMap<>();
        for (PlanLayout layout : plan.reading().plan().layouts())
            for (PlanLayout.Heading heading : layout.headings())
                readAs.merge(
                        heading.title(), column(heading.meaning()), (one, other) -> one.equals(NOT_READ) ? other : one);
        headingsOfUnreadTables(plan).forEach(heading -> readAs.putIfAbsent(heading, NOT_READ));
        Map<String, String> examples = examples(plan);
        Map<String, String> said = plan.draft().mends().corrections().columns();
        List<PrintedHeading> headings = new ArrayList<>();
        readAs.forEach((heading, column) -> {
            if (!heading.isBlank() && heading.length() <= LONGEST)
                headings.add(new PrintedHeading(
                        heading, column, said.getOrDefault(heading, ""), examples.getOrDefault(heading, "")));
        });
        return headings;
    }

    private static String column(@Nullable Meaning meaning) {
        return meaning == null ? NOT_READ : meaning.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> examples(MendedPlan plan) {
        Map<String, String> examples = new HashMap<>();
        for (MendedAction action : plan.actions())
            for (PrintedAction.Cell cell : action.printed().printed())
                if (!cell.text().isEmpty()) examples.putIfAbsent(cell.heading(), cell.text());
        return examples;
    }

    /** The first row of a table that gave no action, which may be one of headings that nobody knows. */
    private static Set<String> headingsOfUnreadTables(MendedPlan plan) {
        Set<String> gave = plan.actions().stream()
                .flatMap(action -> plan.reading().row(action.where()).stream())
                .map(Row::table)
                .collect(Collectors.toSet());
        return plan.reading().document().blocks().stream()
                .filter(block -> block instanceof Table && !gave.contains(block.where()))
                .map(PrintedHeading::first)
                .filter(Objects::nonNull)
                .flatMap(row -> row.filled().stream())
                .map(Cell::text)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static @Nullable Row first(Block block) {
        return ((Table) block)
                .rows().stream()
                        .filter(row -> row.filled().size() > 1)
                        .findFirst()
                        .orElse(null);
    }
}
