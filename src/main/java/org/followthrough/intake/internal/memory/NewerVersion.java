package org.followthrough.intake.internal.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.export.BoardsLayout;
import org.followthrough.intake.internal.export.BoardsOrder;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a newer version of a loaded plan adds, changes and no longer has. Changes nothing itself. */
@Component
public class NewerVersion {

    private final ActionPlans plans;
    private final Reviews reviews;
    private final BoardsLayout layouts;
    private final PlansInPrint prints;
    private final ByHand byHand;

    NewerVersion(ActionPlans plans, Reviews reviews, BoardsLayout layouts, PlansInPrint prints, ByHand byHand) {
        this.plans = plans;
        this.reviews = reviews;
        this.layouts = layouts;
        this.prints = prints;
        this.byHand = byHand;
    }

    /**
     * Actions before are called by their id, actions after by their index in {@code newer}.
     *
     * @throws NotVisible unless the viewer is a business manager
     */
    public Comparison compare(PlanId plan, PrintedPlan newer, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        List<VersionedAction> after = new ArrayList<>();
        for (PrintedAction action : newer.actions()) after.add(after(String.valueOf(after.size()), action, newer));
        return without(byHand.unprinted(plan), compare(before(plan, viewer), after));
    }

    /** What was added by hand was in no version, so that it is gone from none. */
    private static Comparison without(Set<ActionId> unprinted, Comparison all) {
        return new Comparison(
                all.added(),
                all.changed(),
                all.gone().stream()
                        .filter(each -> !unprinted.contains(new ActionId(UUID.fromString(each.id()))))
                        .toList(),
                all.same());
    }

    public static Comparison compare(List<VersionedAction> before, List<VersionedAction> after) {
        return Comparison.of(before, after, new Pairing(before, after).pairs());
    }

    private List<VersionedAction> before(PlanId id, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        Map<FindingId, Finding> findings =
                reviews.findings(plan.review()).stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<Integer, BoardsOrder.Row> printed = layouts.printed(id);
        Map<ActionId, ActionInPrint> asPrinted = prints.actions(id);
        Map<ActionId, VersionedAction> before = new LinkedHashMap<>();
        for (ActionView action : plans.actions(id, viewer))
            before.putIfAbsent(
                    action.id(),
                    before(
                            action,
                            Objects.requireNonNull(asPrinted.get(action.id())).wording(),
                            action.finding() == null ? null : findings.get(action.finding()),
                            printed.get(action.listed())));
        return List.copyOf(before.values());
    }

    private static VersionedAction before(
            ActionView action, String wording, @Nullable Finding finding, BoardsOrder.@Nullable Row printed) {
        Map<Field, String> fields = fields(
                wording,
                action.success(),
                action.deadline().printed(),
                action.printedLeads(),
                action.printedProgress());
        if (printed != null) fields.put(Field.RATING, text(printed.rating()));
        return new VersionedAction(
                action.id().value().toString(),
                action.reference(),
                new VersionedAction.Numbers(
                        finding == null || finding.ref().isEmpty() ? null : finding.ref(),
                        printed == null ? null : printed.recommendationRef(),
                        printed == null ? null : printed.reference()),
                fields,
                days(action.firstDue(), action.deadline().due()));
    }

    private static VersionedAction after(String id, PrintedAction action, PrintedPlan plan) {
        Integer finding = action.thread().finding();
        Map<Field, String> fields = fields(
                action.wording(),
                action.success(),
                action.deadline().printed(),
                action.leads().printed(),
                action.standing().progress());
        fields.put(Field.RATING, text(action.standing().rating()));
        return new VersionedAction(
                id,
                ours(action),
                new VersionedAction.Numbers(
                        finding == null ? null : plan.findings().get(finding).ref(),
                        action.thread().recommendationRef(),
                        action.reference()),
                fields,
                days(action.deadline().due(), null));
    }

    /** Our own reference, where the newer version was made of the plan as it was taken away from here. */
    private static @Nullable String ours(PrintedAction action) {
        String named = under(BoardsLayout.OUR_REFERENCE, action);
        return named == null ? under("Ref", action) : named;
    }

    private static @Nullable String under(String heading, PrintedAction action) {
        return action.printed().stream()
                .filter(cell -> cell.heading().equals(heading))
                .map(PrintedAction.Cell::text)
                .findFirst()
                .orElse(null);
    }

    private static Map<Field, String> fields(
            String wording,
            @Nullable String success,
            @Nullable String deadline,
            String leads,
            @Nullable String progress) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.WORDING, wording);
        fields.put(Field.SUCCESS, text(success));
        fields.put(Field.DEADLINE, text(deadline));
        fields.put(Field.LEADS, leads);
        fields.put(Field.PROGRESS, text(progress));
        return fields;
    }

    private static Set<LocalDate> days(@Nullable LocalDate first, @Nullable LocalDate now) {
        return Stream.of(first, now).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
