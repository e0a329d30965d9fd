package org.followthrough.intake.internal.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionView;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;

/** Tells which finding of a newer version is one that the plan has already: by its words, else by the actions under it. */
final class FindingsHere {

    private final List<Finding> findings;
    private final Map<String, FindingId> ofActions = new HashMap<>();

    FindingsHere(List<Finding> findings, List<ActionView> actions) {
        this.findings = findings;
        for (ActionView action : actions)
            if (action.finding() != null) ofActions.put(action.id().value().toString(), action.finding());
    }

    Optional<FindingId> sameAs(int printed, Differences differences) {
        PrintedFinding finding = differences.mended().findings().get(printed);
        return findings.stream()
                .filter(each -> saysTheSame(each, finding))
                .map(Finding::id)
                .findFirst()
                .or(() -> byActions(printed, differences));
    }

    private static boolean saysTheSame(Finding here, PrintedFinding printed) {
        String ref = printed.ref() == null ? "" : printed.ref();
        return Mends.key(here.title()).equals(Mends.key(printed.title()))
                && (printed.title().isBlank() ? Mends.key(here.ref()).equals(Mends.key(ref)) : true);
    }

    private Optional<FindingId> byActions(int printed, Differences differences) {
        Comparison comparison = differences.comparison();
        Map<VersionedAction, String> pairs = new HashMap<>();
        comparison.same().forEach(each -> pairs.put(each.after(), each.before().id()));
        comparison
                .changed()
                .forEach(each -> pairs.put(each.after(), each.before().id()));
        return pairs.entrySet().stream()
                .filter(pair -> stands(pair.getKey(), printed, differences) && ofActions.containsKey(pair.getValue()))
                .map(pair -> ofActions.get(pair.getValue()))
                .findFirst();
    }

    private static boolean stands(VersionedAction after, int printed, Differences differences) {
        Integer finding = differences.action(after).printed().thread().finding();
        return finding != null && finding == printed;
    }
}
