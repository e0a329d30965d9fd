package org.followthrough.publication.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanResponses.Answered;
import org.followthrough.actionplan.PlanView;
import org.followthrough.publication.NameFound;
import org.followthrough.publication.NewWording;
import org.followthrough.publication.PublicItem;
import org.followthrough.publication.Publication;
import org.springframework.stereotype.Component;

/** A plan's findings and actions with their public wording; where none was saved, the internal one is proposed. */
@Component
class WordedItems {

    private final PublicationRows rows;
    private final ActionPlans plans;
    private final PlanResponses responses;
    private final NameCheck check;

    WordedItems(PublicationRows rows, ActionPlans plans, PlanResponses responses, NameCheck check) {
        this.rows = rows;
        this.plans = plans;
        this.responses = responses;
        this.check = check;
    }

    List<PublicItem> of(Publication publication) {
        Map<UUID, NewWording.Item> kept = rows.items(publication.id());
        Map<UUID, PublicItem> items = new LinkedHashMap<>();
        for (Answered each : responses.findings(publication.plan())) {
            UUID id = each.finding().id().value();
            items.put(id, item(id, true, each.finding().ref(), each.finding().title(), kept.get(id)));
        }
        plans.all().stream()
                .filter(action -> action.plan().equals(publication.plan()))
                .sorted(java.util.Comparator.comparingInt(ActionView::listed))
                .forEach(action -> items.putIfAbsent(
                        action.id().value(),
                        item(
                                action.id().value(),
                                false,
                                action.reference(),
                                action.wording(),
                                kept.get(action.id().value()))));
        return List.copyOf(items.values());
    }

    private static PublicItem item(
            UUID id,
            boolean finding,
            String number,
            String internal,
            NewWording.@org.jspecify.annotations.Nullable Item kept) {
        return kept == null
                ? new PublicItem(id, finding, number, internal, internal, false, "", false)
                : new PublicItem(id, finding, number, internal, kept.wording(), kept.withheld(), kept.reason(), true);
    }

    List<NameFound> names(Publication publication) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("the title", publication.title());
        texts.put("the introduction", publication.introduction());
        texts.put("what was done before", publication.doneBefore());
        for (PublicItem item : of(publication))
            if (!item.withheld()) texts.put((item.finding() ? "finding " : "action ") + item.number(), item.wording());
        PlanView plan = plans.allPlans().stream()
                .filter(each -> each.id().equals(publication.plan()))
                .findFirst()
                .orElseThrow();
        Set<String> intended = rows.intended(publication.id());
        return new ArrayList<>(check.found(plan.review(), texts, intended));
    }
}
