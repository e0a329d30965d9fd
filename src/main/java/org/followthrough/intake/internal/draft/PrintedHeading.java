package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan's tables, and what stands below it was read as. That is told from the actions themselves: where a
 * cell's words came out again.
 *
 * @param readAs a column's name; "none" where nothing below it was read
 * @param said what a person said it is; empty for nothing
 * @param example something that stands below it
 */
public record PrintedHeading(String heading, String readAs, String said, String example) {

    public static final String NOT_READ = "none";
    private static final int LONGEST = 160;

    public static List<PrintedHeading> of(MendedPlan plan) {
        Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
        Map<String, String> examples = new HashMap<>();
        for (MendedAction action : plan.actions())
            for (PrintedAction.Cell cell : action.printed().printed()) {
                Map<String, Integer> its = votes.computeIfAbsent(cell.heading(), any -> new HashMap<>());
                if (cell.text().isEmpty()) continue;
                examples.putIfAbsent(cell.heading(), cell.text());
                its.merge(readAs(cell.text(), action.printed(), plan), 1, Integer::sum);
            }
        headingsOfUnreadTables(plan).forEach(heading -> votes.putIfAbsent(heading, Map.of()));
        Map<String, String> said = plan.draft().mends().corrections().columns();
        List<PrintedHeading> headings = new ArrayList<>();
        votes.forEach((heading, its) -> {
            if (!heading.isBlank() && heading.length() <= LONGEST)
                headings.add(new PrintedHeading(
                        heading, most(its), said.getOrDefault(heading, ""), examples.getOrDefault(heading, "")));
        });
        return headings;
    }

    private static String most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NOT_READ);
    }

    private static String readAs(String text, PrintedAction action, MendedPlan plan) {
        PrintedAction.Thread thread = action.thread();
        if (is(text, action.action())) return "action";
        if (is(text, thread.recommendation())) return "recommendation";
        if (is(text, action.leads().printed())) return "lead";
        if (is(text, action.deadline().printed())) return "deadline";
        if (is(text, action.success())) return "success";
        if (is(text, action.standing().progress())) return "progress";
        if (is(text, action.standing().rating())) return "rating";
        if (is(text, action.reference()) || is(text, thread.recommendationRef())) return "reference";
        if (is(text, thread.theme())) return "theme";
        if (is(text, thread.lesson())) return "lesson";
        Integer finding = thread.finding();
        if (finding != null && holds(text, plan.findings().get(finding).title())) return "finding";
        if (holds(text, thread.recommendation())) return "recommendation";
        return holds(text, action.action()) ? "action" : NOT_READ;
    }

    private static boolean is(String text, @Nullable String field) {
        return field != null && Mends.key(text).equals(Mends.key(field));
    }

    private static boolean holds(String text, @Nullable String field) {
        return field != null && !field.isBlank() && Mends.key(text).contains(Mends.key(field));
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
                .rows().stream().filter(row -> row.filled().size() > 1).findFirst().orElse(null);
    }
}
