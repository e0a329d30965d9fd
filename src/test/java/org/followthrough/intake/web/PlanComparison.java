package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person reads in a plan beside what was read. Only fields that the person wrote down are compared; of theme,
 * lesson and section the person writes down a part.
 */
final class PlanComparison {

    private static final Set<String> PARTS = Set.of("theme", "lesson", "section");
    private static final Set<String> SETS = Set.of("leads", "leads_suggested");

    private final CorpusPlan plan;
    private final List<String> differences = new ArrayList<>();
    private Score score = Score.NONE;

    private PlanComparison(CorpusPlan plan) {
        this.plan = plan;
    }

    static PlanComparison of(CorpusPlan plan) {
        PlanComparison comparison = new PlanComparison(plan);
        JsonNode expected = plan.expected();
        plan.read().ifPresentOrElse(read -> comparison.compare(expected, read), () -> comparison.refused(expected));
        return comparison;
    }

    /** One line each: file, action, field, and what is read in place of what is printed. */
    List<String> differences() {
        return differences;
    }

    Score score() {
        return score;
    }

    private void refused(JsonNode expected) {
        differ("the file was refused");
        for (JsonNode action : expected.path("actions")) score = score.plus(Score.missing(action));
    }

    private void compare(JsonNode expected, JsonNode read) {
        for (ActionPairs.Pair pair : ActionPairs.of(expected.path("actions"), read.path("actions")))
            compareActions(pair.printed(), pair.read());
        if (expected.has("narrative_findings"))
            compareFindings(expected.path("narrative_findings"), read.path("narrative_findings"));
        expected.path("left_out").forEach(quote -> leftOut(quote.asString(), read.path("problems")));
        expected.path("canaries").forEach(word -> hidden(word.asString(), read));
    }

    private void compareActions(@Nullable JsonNode printed, @Nullable JsonNode read) {
        if (printed == null && read != null) {
            differ("invented: “" + ActionPairs.wording(read) + "”");
            score = score.plus(Score.invented(read));
        } else if (printed != null && read == null) {
            differ("action " + printed.path("n").asInt() + " is missing: “" + ActionPairs.wording(printed) + "”");
            score = score.plus(Score.missing(printed));
        } else if (printed != null && read != null) {
            String action = "action " + printed.path("n").asInt();
            for (String field : printed.propertyNames())
                if (!field.equals("n")) compareField(action, field, printed.path(field), read.path(field));
            score = score.plus(Score.found(printed, read));
        }
    }

    private void compareFindings(JsonNode printed, JsonNode read) {
        for (int k = 0; k < Math.max(printed.size(), read.size()); k++)
            for (String field : List.of("finding_ref", "finding_title", "response"))
                compareField(
                        "answered finding " + (k + 1),
                        field,
                        printed.path(k).path(field),
                        read.path(k).path(field));
    }

    private void compareField(String where, String field, JsonNode printed, JsonNode read) {
        if (same(field, printed, read)) return;
        if (SETS.contains(field)) differ(where + ", " + field + ": " + read + " is read, " + printed + " is printed");
        else
            differ(where + ", " + field + ": " + PrintedText.of(read) + " is read, " + PrintedText.of(printed)
                    + " is printed");
    }

    static boolean same(String field, JsonNode printed, JsonNode read) {
        if (SETS.contains(field))
            return new HashSet<>(PrintedText.texts(printed)).equals(new HashSet<>(PrintedText.texts(read)));
        if (PARTS.contains(field)) return PrintedText.of(read).contains(PrintedText.folded(printed.asString()));
        return PrintedText.of(printed).equals(PrintedText.of(read));
    }

    private void leftOut(String quote, JsonNode problems) {
        for (JsonNode problem : problems)
            if (PrintedText.of(problem.path("message")).contains(PrintedText.folded(quote))) return;
        differ("no problem says that this was left out: “" + quote + "”");
    }

    private void hidden(String word, JsonNode read) {
        if (!read.toString().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) return;
        differ("what is hidden in the file is answered: “" + word + "”");
        score = score.plus(Score.leak());
    }

    private void differ(String difference) {
        differences.add(plan.name() + ": " + difference);
    }
}
