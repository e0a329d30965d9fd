package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.Revision;
import org.followthrough.intake.internal.memory.Comparison;
import org.followthrough.intake.internal.memory.Field;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** Says what of a newer version is to be taken over, as the plan that is here understands it. */
final class Revisions {

    private final Differences differences;
    private final PlanMaker maker;
    private final FindingsHere findings;

    Revisions(Differences differences, PlanMaker maker, FindingsHere findings) {
        this.differences = differences;
        this.maker = maker;
        this.findings = findings;
    }

    /** @param isGone whether an action was gone from the plan before */
    List<Revision> all(Predicate<ActionId> isGone) {
        Comparison comparison = differences.comparison();
        List<Revision> all = new ArrayList<>();
        for (Comparison.Changed changed : comparison.changed()) {
            List<Comparison.Change> taken = differences.changes(changed);
            if (!taken.isEmpty() || isGone.test(id(changed.before()))) all.add(changed(changed, taken));
        }
        for (Comparison.Same same : comparison.same())
            if (isGone.test(id(same.before()))) all.add(printed(id(same.before())));
        for (VersionedAction gone : comparison.gone()) if (!isGone.test(id(gone))) all.add(new Revision.Gone(id(gone)));
        differences.additions().forEach(action -> all.add(added(action)));
        return all;
    }

    private static ActionId id(VersionedAction before) {
        return new ActionId(UUID.fromString(before.id()));
    }

    /** Only that it is printed again. */
    private static Revision printed(ActionId action) {
        return new Revision.Changed(action, null, null, null, null, null, null);
    }

    private Revision changed(Comparison.Changed changed, List<Comparison.Change> taken) {
        String leads = after(taken, Field.LEADS);
        return new Revision.Changed(
                id(changed.before()),
                after(taken, Field.WORDING),
                AsKept.text(after(taken, Field.SUCCESS)),
                after(taken, Field.DEADLINE) == null ? null : deadline(changed.after()),
                AsKept.text(after(taken, Field.PROGRESS)),
                AsKept.number(after(taken, Field.RATING)),
                leads == null ? null : AsKept.leads(leads));
    }

    private static @Nullable String after(List<Comparison.Change> taken, Field field) {
        return taken.stream()
                .filter(change -> change.field() == field)
                .map(Comparison.Change::after)
                .findFirst()
                .orElse(null);
    }

    private Deadline deadline(VersionedAction after) {
        return AsKept.deadline(AsMended.deadline(differences.action(after)));
    }

    private Revision added(VersionedAction added) {
        MendedAction action = differences.action(added);
        Integer printed = action.printed().thread().finding();
        FindingId known =
                printed == null ? null : findings.sameAs(printed, differences).orElse(null);
        return new Revision.Added(
                maker.action(action, null),
                known,
                printed == null || known != null
                        ? null
                        : PlanMaker.finding(differences.mended().findings().get(printed)));
    }
}
