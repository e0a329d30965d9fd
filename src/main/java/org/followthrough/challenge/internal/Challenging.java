package org.followthrough.challenge.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.challenge.ChallengeChased;
import org.followthrough.challenge.ChallengeEvent;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeState;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way of a challenge from its answer to its end. The worklist has checked who is asked for each step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Challenging {

    private final ChallengeRows rows;
    private final ChallengeViews views;
    private final AnswerDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Challenging(
            ChallengeRows rows, ChallengeViews views, AnswerDays days, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ChallengeView find(ChallengeId id) {
        return views.of(rows.find(id).orElseThrow(NotVisible::new));
    }

    /** Those put to an action that wait for its answer. */
    @Transactional(readOnly = true)
    public List<ChallengeView> waiting(AnswerId answer) {
        return views.of(rows.of(Kind.ACTION, answer.value()).stream()
                .filter(each -> each.state() == ChallengeState.PUT)
                .toList());
    }

    public void answer(ChallengeId id, String answer, String change, Viewer viewer) {
        ChallengeView challenge = hold(id);
        rows.answer(id, challenge.last().number(), answer, change, viewer.id(), clock.instant());
        rows.move(id, ChallengeState.TO_READ);
        publish("challenge-answered", challenge, Map.of("answer", answer, "change", change), viewer);
    }

    public void accept(ChallengeId id, Viewer viewer) {
        ChallengeView challenge = hold(id);
        rows.end(id, ChallengeState.ANSWERED, null, clock.instant());
        publish("challenge-settled", challenge, Map.of(), viewer);
    }

    /** @return refused for {@code answerBy} */
    public Outcome putAgain(ChallengeId id, String reason, @Nullable LocalDate answerBy, Viewer viewer) {
        String wrong = days.wrong(answerBy).orElse(null);
        if (answerBy == null || wrong != null) return Outcome.refused("answerBy", wrong == null ? "" : wrong);
        ChallengeView challenge = hold(id);
        rows.ask(id, challenge.last().number() + 1, reason, answerBy, clock.instant());
        rows.move(id, ChallengeState.PUT);
        publish("challenge-put-again", challenge, Map.of("reason", reason, "answer-by", answerBy.toString()), viewer);
        return Outcome.done();
    }

    /** When its answerer is reminded and the business unit told, as the model's variables. */
    @Transactional(readOnly = true)
    public Map<String, Object> moments(ChallengeId id) {
        return days.moments(find(id).answerBy());
    }

    /** Once in each round, and only while it waits for its answer. */
    public void chase(ChallengeId id, boolean toUnit) {
        ChallengeView challenge = hold(id);
        int round = challenge.last().number();
        if (challenge.state() != ChallengeState.PUT) return;
        boolean first =
                toUnit ? rows.noteUnitTold(id, round, clock.instant()) : rows.noteReminder(id, round, clock.instant());
        if (first) events.publishEvent(new ChallengeChased(id, challenge.about(), round, challenge.answerBy(), toUnit));
    }

    private ChallengeView hold(ChallengeId id) {
        return views.of(rows.hold(id).orElseThrow(NotVisible::new));
    }

    private void publish(String what, ChallengeView challenge, Map<String, String> more, Viewer viewer) {
        events.publishEvent(new ChallengeEvent(what, challenge.id(), challenge.about(), more, viewer.id()));
    }
}
