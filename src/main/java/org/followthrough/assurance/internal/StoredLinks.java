package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.AssuranceLink;
import org.followthrough.assurance.LinkAnswer;
import org.followthrough.assurance.LinkEvent;
import org.followthrough.assurance.LinkId;
import org.followthrough.assurance.Links;
import org.followthrough.assurance.NewLink;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredLinks implements Links {

    private final LinkRows rows;
    private final ActionPlans plans;
    private final AnsweredByLink answered;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLinks(
            LinkRows rows, ActionPlans plans, AnsweredByLink answered, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.answered = answered;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Made make(AnswerId id, NewLink given, Viewer viewer) {
        ActionView answer = ofManager(id, viewer);
        Map<String, String> wrong = given.sentences();
        Integer days = given.days();
        if (!wrong.isEmpty() || days == null) return new Made.Refused(wrong);
        if (!answer.state().isWatched()
                || answer.aside() != null
                || answer.circumstances().draft())
            return new Made.Refused(Map.of("", "Nothing is awaited of it: it stands at “" + answer.stands() + "”."));
        Instant until = London.endOf(London.today(clock).plusDays(days - 1L));
        AssuranceLink link =
                new AssuranceLink(LinkId.next(), id, given.sentTo(), given.asks(), viewer.id(), until, null, null);
        LinkToken token = LinkToken.next();
        rows.insert(link, token.hash(), clock.instant());
        events.publishEvent(new LinkEvent.Made(link, viewer.id()));
        return new Made.Link(token.value(), link);
    }

    private ActionView ofManager(AnswerId id, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        return plans.answer(id, viewer).orElseThrow(NotVisible::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AssuranceLink> of(AnswerId answer, Viewer viewer) {
        return viewer.isBusinessManager() ? rows.of(answer) : List.of();
    }

    @Override
    public void withdraw(AnswerId answer, LinkId id, Viewer viewer) {
        ofManager(answer, viewer);
        AssuranceLink link = rows.of(answer).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
        if (rows.withdraw(id, clock.instant())) events.publishEvent(new LinkEvent.Withdrawn(link, viewer.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AssuranceLink> behind(String token) {
        LinkToken given = new LinkToken(token);
        return given.isWellFormed() ? rows.behind(given.hash()) : Optional.empty();
    }

    @Override
    public Outcome answer(String token, LinkAnswer given) {
        AssuranceLink link = behind(token).orElseThrow(NotVisible::new);
        if (!link.opens(clock.instant())) return Outcome.refused("This link cannot be used any more.");
        Map<String, String> wrong = given.sentences();
        return wrong.isEmpty() ? answered.answer(link, given) : new Outcome.Refused(wrong);
    }
}
