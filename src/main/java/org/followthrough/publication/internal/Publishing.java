package org.followthrough.publication.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.publication.NameFound;
import org.followthrough.publication.PublicPage;
import org.followthrough.publication.Publication;
import org.followthrough.publication.Publication.State;
import org.followthrough.publication.PublicationEvent;
import org.followthrough.publication.PublicationId;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way of a version from its wording to the public. The worklist has checked who is asked for each step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    private final PublicationRows rows;
    private final WordedItems items;
    private final ActionPlans plans;
    private final PlanResponses responses;
    private final PublicWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            PublicationRows rows,
            WordedItems items,
            ActionPlans plans,
            PlanResponses responses,
            PublicWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.plans = plans;
        this.responses = responses;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Publication find(PublicationId id) {
        return rows.find(id).orElseThrow(NotVisible::new);
    }

    /** What would be published now, for whoever is asked to release it. */
    @Transactional(readOnly = true)
    public PublicPage preview(PublicationId id) {
        return page(find(id));
    }

    /** @return refused with a sentence where its wording is not finished */
    public Outcome send(PublicationId id, Viewer viewer) {
        Publication publication = rows.hold(id).orElseThrow(NotVisible::new);
        if (items.of(publication).stream().anyMatch(item -> !item.saved()))
            return Outcome.refused("Look at the wording of every finding and action first, and save it.");
        List<NameFound> open = items.names(publication).stream()
                .filter(found -> !found.intended())
                .toList();
        if (!open.isEmpty())
            return Outcome.refused(
                    "The public text may still point to people: %d %s to be looked at. “%s” in %s is the first."
                            .formatted(
                                    open.size(),
                                    open.size() == 1 ? "place is" : "places are",
                                    open.get(0).text(),
                                    open.get(0).where()));
        rows.move(id, State.WITH_CHAIR);
        publish("publication-sent", publication, Map.of(), viewer);
        return Outcome.done();
    }

    public Outcome sendBack(PublicationId id, String reason, Viewer viewer) {
        Publication publication = rows.hold(id).orElseThrow(NotVisible::new);
        rows.move(id, State.DRAFT);
        publish("publication-sent-back", publication, Map.of("reason", reason), viewer);
        return Outcome.done();
    }

    /** @return refused while it is under embargo */
    public Outcome release(PublicationId id, Viewer viewer) {
        Publication publication = rows.hold(id).orElseThrow(NotVisible::new);
        LocalDate until = publication.embargoUntil();
        if (until != null && publication.isUnderEmbargo(London.today(clock)))
            return Outcome.refused(
                    "decision",
                    "It is under embargo until " + London.inWords(until) + " and cannot be released before.");
        String content = PublicTexts.write(page(publication));
        String sha256 = PublicTexts.sha256(content);
        rows.of(publication.plan()).stream()
                .filter(each -> each.state() == State.PUBLISHED)
                .forEach(each -> rows.move(each.id(), State.REPLACED));
        rows.publish(id, content, sha256, viewer.id(), clock.instant());
        publish("publication-released", publication, Map.of("sha-256", sha256), viewer);
        return Outcome.done();
    }

    /** The versions that this one has put out of date. */
    @Transactional(readOnly = true)
    public List<PublicationId> replacedBy(PublicationId id) {
        return rows.of(find(id).plan()).stream()
                .filter(each -> each.state() == State.REPLACED)
                .map(Publication::id)
                .toList();
    }

    private PublicPage page(Publication publication) {
        List<ActionView> actions = plans.all().stream()
                .filter(action -> action.plan().equals(publication.plan()))
                .sorted(java.util.Comparator.comparingInt(ActionView::listed))
                .toList();
        return new Snapshot(rows.items(publication.id()), words, London.today(clock))
                .of(publication, responses.findings(publication.plan()), actions, before(publication));
    }

    /** The version that the public had before, taken back or not. */
    private Optional<PublicPage> before(Publication publication) {
        return rows.of(publication.plan()).stream()
                .filter(each -> each.version() < publication.version() && each.releasedAt() != null)
                .findFirst()
                .flatMap(each -> rows.content(each.id()))
                .map(PublicTexts::read);
    }

    private void publish(String what, Publication publication, Map<String, String> more, Viewer viewer) {
        events.publishEvent(new PublicationEvent(what, publication.plan(), publication.version(), more, viewer.id()));
    }
}
