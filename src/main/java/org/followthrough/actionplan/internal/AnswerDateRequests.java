package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Result;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.PlanId;
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
class AnswerDateRequests implements DateRequests {

    private static final String OWN =
            "You lead this action or stand in for its lead. Somebody else must decide on its date.";

    private final Answers answers;
    private final DateRequestRows rows;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDateRequests(
            Answers answers, DateRequestRows rows, Worklist worklist, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome ask(AnswerId id, NewDateRequest given, Viewer viewer) {
        Answer answer = held(id);
        Permission.toAskForDate(answer.before(), viewer);
        Map<String, String> wrong = given.sentences(London.today(clock));
        LocalDate due = given.due();
        if (!wrong.isEmpty() || due == null) return new Outcome.Refused(wrong);
        LocalDate holds = answer.before().deadline().due();
        if (holds == null)
            return Outcome.refused("No date is held to yet. The business unit gives one: tell them which you need.");
        if (!due.isAfter(holds)) return Outcome.refused("due", "The new date must be later than the one that holds.");
        if (!answer.askDate()) return answer.notNow();
        rows.add(id, given, due, viewer, clock.instant());
        return done(answer, new ActionEvent.DateAsked(answer.view(), due, given.reason(), given.effect(), viewer.id()));
    }

    @Override
    public Outcome takeBack(AnswerId id, Viewer viewer) {
        Answer answer = held(id);
        Permission.toAskForDate(answer.before(), viewer);
        if (!answer.dateNotAsked(Verb.TAKE_BACK_DATE)) return answer.notNow();
        rows.close(id, Result.TAKEN_BACK, null, null, viewer.id(), clock.instant());
        return done(answer, new ActionEvent.DateRequestTakenBack(answer.view(), viewer.id()));
    }

    @Override
    public Outcome grant(AnswerId id, LocalDate due, String why, Viewer viewer) {
        Answer answer = held(id);
        if (Permission.isOwn(answer.before(), viewer)) return Outcome.refused(OWN);
        DateRequest request = rows.waiting(id).orElse(null);
        LocalDate holds = answer.before().deadline().due();
        if (due.isBefore(London.today(clock))) return Outcome.refused("due", "The new date must be today or later.");
        if (due.equals(holds)) return Outcome.refused("due", "This is the date that holds already.");
        if (request == null || !answer.grantDate(due)) return answer.notNow();
        worklist.moveDueDay("answer", id.value(), due);
        answers.recordDate(answer, DateChange.Cause.CHANGED, request.reason(), viewer.id());
        rows.close(id, Result.GRANTED, due, why, viewer.id(), clock.instant());
        return done(answer, new ActionEvent.DateGranted(answer.view(), holds, why, request.askedBy(), viewer.id()));
    }

    @Override
    public Outcome refuse(AnswerId id, String why, Viewer viewer) {
        Answer answer = held(id);
        if (Permission.isOwn(answer.before(), viewer)) return Outcome.refused(OWN);
        DateRequest request = rows.waiting(id).orElse(null);
        if (request == null || !answer.dateNotAsked(Verb.REFUSE_DATE)) return answer.notNow();
        rows.close(id, Result.REFUSED, null, why, viewer.id(), clock.instant());
        return done(answer, new ActionEvent.DateRefused(answer.view(), why, request.askedBy(), viewer.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DateRequest> waiting(AnswerId answer) {
        return rows.waiting(answer);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DateRequest> of(AnswerId answer) {
        return rows.of(answer);
    }

    @Override
    @Transactional(readOnly = true)
    public int daysAllowed(PlanId plan) {
        return rows.daysAllowed(plan);
    }

    @Override
    public Outcome allow(PlanId plan, @Nullable Integer days, Viewer viewer) {
        Permission.toChangeDate(viewer);
        if (days == null || days < 0 || days > 366)
            return Outcome.refused("days", "Enter a number of days from 0 to 366.");
        rows.allow(plan, days);
        return Outcome.done();
    }

    /** First the task, then the answer: the order of every command. */
    private Answer held(AnswerId id) {
        worklist.hold("answer", List.of(id.value()));
        return answers.hold(id).orElseThrow(NotVisible::new);
    }

    private Outcome done(Answer answer, ActionEvent event) {
        answers.save(answer, event);
        events.publishEvent(event);
        return Outcome.done();
    }
}
