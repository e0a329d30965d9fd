package org.followthrough.record.internal.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.record.InspectionPack;
import org.followthrough.record.InspectionPacks;
import org.followthrough.record.PackTaken;
import org.followthrough.record.internal.ComeBack;
import org.followthrough.workflow.Commands;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class PacksTaken implements InspectionPacks {

    private final ActionPlans plans;
    private final ComeBack themes;
    private final PackMaking making;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PacksTaken(
            ActionPlans plans,
            ComeBack themes,
            PackMaking making,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.themes = themes;
        this.making = making;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<String> themes(PlanId plan, Viewer viewer) {
        PlanView seen = seen(plan, viewer);
        return byKey(themes.printed(ofReview(seen, viewer).keySet())).values().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Map<String, String> byKey(Map<ActionId, String> printed) {
        return printed.values().stream()
                .sorted()
                .collect(Collectors.toMap(ComeBack::key, Function.identity(), (one, same) -> one));
    }

    private PlanView seen(PlanId plan, Viewer viewer) {
        if (!InspectionPacks.mayTake(viewer)) throw new NotVisible();
        return plans.plan(plan, viewer).orElseThrow(NotVisible::new);
    }

    private Map<PlanId, PlanView> ofReview(PlanView plan, Viewer viewer) {
        return plans.plans(viewer).stream()
                .filter(each -> each.review().equals(plan.review()))
                .collect(Collectors.toMap(PlanView::id, Function.identity()));
    }

    @Override
    public InspectionPack take(PlanId id, String theme, Viewer viewer) {
        PlanView plan = seen(id, viewer);
        List<ActionView> answers = theme.isEmpty() ? ofReviewIn(plan, viewer) : under(theme, plan, viewer);
        List<PlanView> concerned = ComeBack.inOrder(plans.plans(viewer)).stream()
                .filter(each -> each.equals(plan)
                        || answers.stream().anyMatch(answer -> answer.plan().equals(each.id())))
                .toList();
        String scope = theme.isEmpty() ? "All of the review" : theme + ", in every review";
        InspectionPack pack =
                making.make(new PackMaking.Wish(plan, scope, clock.instant()), concerned, answers, viewer);
        long files = pack.files().stream().filter(InspectionPack.File::included).count();
        commands.run(() -> {
            concerned.forEach(each -> events.publishEvent(new PackTaken(each.id(), scope, files, viewer.id())));
            return true;
        });
        return pack;
    }

    private List<ActionView> ofReviewIn(PlanView plan, Viewer viewer) {
        Map<PlanId, PlanView> of = ofReview(plan, viewer);
        return plans.actions(viewer).stream()
                .filter(answer -> of.containsKey(answer.plan()))
                .toList();
    }

    private List<ActionView> under(String theme, PlanView plan, Viewer viewer) {
        String key = ComeBack.key(theme);
        if (themes(plan.id(), viewer).stream()
                .noneMatch(each -> ComeBack.key(each).equals(key))) throw new NotVisible("no theme of this plan");
        Map<ActionId, String> printed =
                themes.printed(plans.plans(viewer).stream().map(PlanView::id).toList());
        return plans.actions(viewer).stream()
                .filter(answer ->
                        ComeBack.key(printed.getOrDefault(answer.id(), "")).equals(key))
                .toList();
    }

    @Override
    public void write(InspectionPack pack, OutputStream out) throws IOException {
        making.write(pack, out);
    }
}
