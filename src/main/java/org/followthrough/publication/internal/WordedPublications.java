package org.followthrough.publication.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.publication.NameFound;
import org.followthrough.publication.NewWording;
import org.followthrough.publication.PublicItem;
import org.followthrough.publication.Publication;
import org.followthrough.publication.Publication.State;
import org.followthrough.publication.PublicationEvent;
import org.followthrough.publication.PublicationId;
import org.followthrough.publication.Publications;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class WordedPublications implements Publications {

    private static final int LONGEST = 20_000;

    private final PublicationRows rows;
    private final WordedItems items;
    private final ActionPlans plans;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WordedPublications(
            PublicationRows rows,
            WordedItems items,
            ActionPlans plans,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.plans = plans;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    private PlanView plan(PlanId id, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        return plans.plan(id, viewer).orElseThrow(NotVisible::new);
    }

    private Publication own(PublicationId id, Viewer viewer) {
        Publication publication = rows.find(id).orElseThrow(NotVisible::new);
        plan(publication.plan(), viewer);
        return publication;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Publication> of(PlanId plan, Viewer viewer) {
        return rows.of(plan(plan, viewer).id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublicItem> items(PublicationId id, Viewer viewer) {
        return items.of(own(id, viewer));
    }

    @Override
    @Transactional(readOnly = true)
    public List<NameFound> names(PublicationId id, Viewer viewer) {
        return items.names(own(id, viewer));
    }

    @Override
    public Outcome begin(PlanId id, Viewer viewer) {
        PlanView plan = plan(id, viewer);
        List<Publication> all = rows.of(id);
        if (all.stream().anyMatch(each -> each.state() == State.DRAFT || each.state() == State.WITH_CHAIR))
            return Outcome.refused("A version is being worded already.");
        Publication last = all.isEmpty() ? null : all.get(0);
        Publication next = new Publication(
                PublicationId.next(),
                id,
                last == null ? 1 : last.version() + 1,
                State.DRAFT,
                last == null ? slug(plan) : last.slug(),
                last == null ? "Our response" : last.title(),
                last == null ? "" : last.introduction(),
                last == null ? "" : last.doneBefore(),
                null,
                "",
                null);
        rows.add(next, viewer.id(), clock.instant());
        if (last != null) rows.copyItems(last.id(), next.id());
        events.publishEvent(new PublicationEvent("publication-begun", id, next.version(), Map.of(), viewer.id()));
        workflow.start("publication", next.id().value(), Map.of());
        return Outcome.done();
    }

    /** Of the plan's prefix alone, which is its number in print: never of a title, which may hold a pseudonym. */
    private String slug(PlanView plan) {
        String base = plan.prefix()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = base.isEmpty() ? "plan" : base;
        return rows.slugIsFree(slug, plan.id())
                ? slug
                : slug + "-" + plan.id().value().toString().substring(24);
    }

    @Override
    public Outcome save(PublicationId id, NewWording wording, Viewer viewer) {
        Publication publication = rows.hold(own(id, viewer).id()).orElseThrow(NotVisible::new);
        if (publication.state() != State.DRAFT) return Outcome.refused("It is not being worded any more.");
        Map<UUID, PublicItem> known =
                items.of(publication).stream().collect(Collectors.toMap(PublicItem::id, item -> item));
        Map<String, String> wrong = wrong(wording, known);
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        Map<UUID, NewWording.Item> kept = new LinkedHashMap<>(wording.items());
        kept.keySet().retainAll(known.keySet());
        rows.save(
                id,
                new NewWording(
                        wording.title().strip(),
                        wording.introduction().strip(),
                        wording.doneBefore().strip(),
                        wording.embargoUntil(),
                        wording.embargoTyped(),
                        wording.embargoReason().strip(),
                        kept,
                        Set.copyOf(wording.intended())),
                viewer.id(),
                clock.instant());
        return Outcome.done();
    }

    private static Map<String, String> wrong(NewWording wording, Map<UUID, PublicItem> known) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wording.title().isBlank()) wrong.put("title", "Give it a title that the public reads.");
        if (wording.title().length() > 300) wrong.put("title", "A title can have at most 300 characters.");
        if (wording.introduction().length() > LONGEST)
            wrong.put("introduction", "This can have at most " + LONGEST + " characters.");
        if (wording.doneBefore().length() > LONGEST)
            wrong.put("doneBefore", "This can have at most " + LONGEST + " characters.");
        if (wording.embargoTyped() && wording.embargoUntil() == null)
            wrong.put("embargo", "Enter a real date, such as 31 3 2027, or leave it empty.");
        if (wording.embargoUntil() != null && wording.embargoReason().isBlank())
            wrong.put("embargoReason", "Say why it may not be published before then.");
        if (wording.embargoReason().length() > 2000)
            wrong.put("embargoReason", "This can have at most 2000 characters.");
        wording.items().forEach((id, item) -> {
            PublicItem meant = known.get(id);
            if (meant == null) return;
            String what = (meant.finding() ? "finding " : "action ") + meant.number();
            if (item.withheld() && item.reason().isBlank())
                wrong.put("reason-" + id, "Say why " + what + " is withheld. The public does not read it.");
            if (!item.withheld() && item.wording().isBlank())
                wrong.put("wording-" + id, "Give " + what + " a public wording, or withhold it.");
            if (item.wording().length() > LONGEST)
                wrong.put("wording-" + id, "This can have at most " + LONGEST + " characters.");
            if (item.reason().length() > 2000) wrong.put("reason-" + id, "This can have at most 2000 characters.");
        });
        return wrong;
    }

    @Override
    public Outcome takeBack(PublicationId id, String reason, Viewer viewer) {
        Publication publication = rows.hold(own(id, viewer).id()).orElseThrow(NotVisible::new);
        if (publication.state() != State.PUBLISHED) return Outcome.refused("It is not published any more.");
        if (reason.isBlank())
            return Outcome.refused("reason", "Say why it is taken back. The public does not read it.");
        if (reason.length() > 2000) return Outcome.refused("reason", "This can have at most 2000 characters.");
        rows.takeBack(id, reason.strip(), viewer.id(), clock.instant());
        workflow.tell("publication", id.value(), "publication-over", Map.of());
        events.publishEvent(new PublicationEvent(
                "publication-taken-back",
                publication.plan(),
                publication.version(),
                Map.of("reason", reason.strip()),
                viewer.id()));
        return Outcome.done();
    }
}
