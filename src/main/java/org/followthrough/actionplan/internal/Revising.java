package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.EarlierPrint;
import org.followthrough.actionplan.NewVersion;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevised;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Revision;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.actionplan.Revision.Changed;
import org.followthrough.actionplan.Revision.Gone;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Revising implements PlanRevising {

    private final ActionPlans plans;
    private final VersionRows versions;
    private final Additions additions;
    private final Reprinting reprinting;
    private final ApplicationEventPublisher events;

    Revising(
            ActionPlans plans,
            VersionRows versions,
            Additions additions,
            Reprinting reprinting,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.additions = additions;
        this.reprinting = reprinting;
        this.events = events;
    }

    @Override
    public PlanVersion revise(PlanId id, NewVersion version, Viewer viewer) {
        if (!viewer.isBusinessManager() || !versions.hold(id)) throw new NotVisible();
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        PlanVersion number = versions.add(id, version, viewer.id());
        List<Changed> changed = of(Changed.class, version).toList();
        List<Gone> gone = of(Gone.class, version).toList();
        List<Added> added = of(Added.class, version).toList();
        Function<ActionId, ActionView> known = known(id, viewer);
        changed.forEach(each -> reprinting.reprint(known.apply(each.action()), each, number));
        gone.forEach(each -> reprinting.gone(known.apply(each.action()), number));
        additions.add(plan, version.agreedMinute(), added, viewer.id());
        events.publishEvent(new PlanRevised(plan, number, added.size(), changed.size(), gone.size()));
        return number;
    }

    private static <T extends Revision> Stream<T> of(Class<T> kind, NewVersion version) {
        return version.revisions().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Function<ActionId, ActionView> known(PlanId plan, Viewer viewer) {
        var known = plans.actions(plan, viewer).stream()
                .collect(Collectors.toMap(ActionView::id, Function.identity(), (first, other) -> first));
        return id -> Optional.ofNullable(known.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no action of this plan: " + id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(PlanId plan) {
        return versions.of(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EarlierPrint> earlier(ActionId action) {
        return versions.earlier(action);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanVersion> goneIn(ActionId action) {
        return versions.goneIn(action);
    }
}
