package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.NewAside;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerAsides implements Asides {

    private final Answers answers;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerAsides(Answers answers, Worklist worklist, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome setAside(AnswerId id, NewAside given, Viewer viewer) {
        Answer answer = held(id, viewer);
        Map<String, String> wrong = given.sentences(London.today(clock));
        Aside.Kind kind = given.kind();
        LocalDate review = given.reviewOn();
        if (!wrong.isEmpty() || kind == null || review == null) return new Outcome.Refused(wrong);
        if (!answer.setAside(new Aside(kind, review, given.reason(), given.approvedBy(), clock.instant())))
            return answer.notNow();
        worklist.rest("answer", id.value());
        return done(answer, new ActionEvent.SetAside(answer.view(), viewer.id()));
    }

    @Override
    public Outcome keep(AnswerId id, @Nullable LocalDate reviewOn, String reason, Viewer viewer) {
        Answer answer = held(id, viewer);
        Aside now = answer.before().aside();
        if (now == null) return answer.notNow();
        if (reason.isBlank()) return Outcome.refused("reason", "Say why it stays set aside.");
        String wrong = NewAside.review(now.kind(), reviewOn, London.today(clock));
        if (!wrong.isEmpty() || reviewOn == null) return Outcome.refused("reviewOn", wrong);
        if (!answer.keepAside(now.until(reviewOn, reason.strip()))) return answer.notNow();
        return done(answer, new ActionEvent.KeptAside(answer.view(), viewer.id()));
    }

    @Override
    public Outcome takeUp(AnswerId id, @Nullable LocalDate due, Viewer viewer) {
        Answer answer = held(id, viewer);
        Aside was = answer.before().aside();
        if (was == null) return answer.notNow();
        LocalDate holds = answer.before().deadline().due();
        LocalDate today = London.today(clock);
        if (due != null && due.isBefore(today)) return Outcome.refused("due", "The new date must be today or later.");
        boolean own = Permission.isOwn(answer.before(), viewer);
        if (own && due != null && holds != null && !due.equals(holds))
            return Outcome.refused("due", AnswerProgress.OWN_DATE);
        if (!own && due == null && holds != null && holds.isBefore(today))
            return Outcome.refused("due", "The date that held has passed meanwhile. Give a new one.");
        if (!answer.takeUp(due)) return answer.notNow();
        worklist.wake("answer", id.value());
        if (due != null && !due.equals(holds)) redate(answer, due, was, viewer);
        return done(answer, new ActionEvent.TakenUp(answer.view(), holds, viewer.id()));
    }

    private void redate(Answer answer, LocalDate due, Aside was, Viewer viewer) {
        worklist.moveDueDay("answer", answer.before().answer().value(), due);
        String reason =
                "Taken up again. It had been set aside: " + was.kind().words().toLowerCase(Locale.UK);
        answers.recordDate(answer, DateChange.Cause.CHANGED, reason, viewer.id());
    }

    /** First the task, then the answer: the order of every command. */
    private Answer held(AnswerId id, Viewer viewer) {
        Permission.toSetAside(viewer);
        worklist.hold("answer", List.of(id.value()));
        return answers.hold(id).orElseThrow(NotVisible::new);
    }

    private Outcome done(Answer answer, ActionEvent event) {
        answers.save(answer, event);
        events.publishEvent(event);
        return Outcome.done();
    }
}
