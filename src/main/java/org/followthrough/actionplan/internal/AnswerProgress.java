package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerProgress implements Progress {

    private static final String OWN =
            "You lead this action, contribute to it, have sent its evidence, or stand in for its lead. Somebody else must judge"
                    + " it.";

    static final String OWN_DATE =
            "You lead this action or stand in for its lead. Somebody else must decide on its date: ask for a new one.";

    private final Answers answers;
    private final ContributorRows contributors;
    private final Judges judges;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Worklist worklist;
    private final Clock clock;

    AnswerProgress(
            Answers answers,
            ContributorRows contributors,
            Judges judges,
            Directory directory,
            ApplicationEventPublisher events,
            Worklist worklist,
            Clock clock) {
        this.answers = answers;
        this.contributors = contributors;
        this.judges = judges;
        this.directory = directory;
        this.events = events;
        this.worklist = worklist;
        this.clock = clock;
    }

    @Override
    public Outcome nameLead(AnswerId id, PersonId lead, Viewer viewer) {
        Answer answer = held(id);
        Permission.toNameLead(answer.before(), lead, viewer, directory);
        Person person = directory.person(lead).filter(Person::active).orElse(null);
        if (person == null) return Outcome.refused("lead", "Choose a person from the list.");
        boolean agreed = answers.agreedAtMeeting(id);
        if (!answer.nameLead(lead, person.agency(), agreed)) return answer.notNow();
        return done(answer, new ActionEvent.LeadNamed(answer.view(), lead, viewer.id()));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayNameAnybody(ActionView action, Viewer viewer) {
        return Permission.mayNameAnybody(action, viewer, directory);
    }

    @Override
    public Outcome takeOn(AnswerId id, Viewer viewer) {
        Answer answer = held(id);
        Permission.toLead(answer.before(), viewer);
        if (!answer.takeOn()) return answer.notNow();
        return done(answer, new ActionEvent.TakenOn(answer.view(), viewer.id()));
    }

    @Override
    public Outcome decline(AnswerId id, String reason, Viewer viewer) {
        Answer answer = held(id);
        Permission.toLead(answer.before(), viewer);
        if (reason.isBlank()) return Outcome.refused("reason", "Say why this action is not yours to lead.");
        if (!answer.decline(reason)) return answer.notNow();
        return done(answer, new ActionEvent.Declined(answer.view(), reason, viewer.id()));
    }

    @Override
    public Outcome evidenceSubmitted(AnswerId id, Viewer viewer) {
        Answer answer = held(id);
        Permission.toLead(answer.before(), viewer);
        PersonId sender = viewer.inPerson();
        if (!answer.deliver(judges.whenDelivered(answer.before(), sender), clock.instant())) return answer.notNow();
        answers.sent(id, sender);
        return done(answer, new ActionEvent.EvidenceDelivered(answer.view(), viewer.id()));
    }

    @Override
    public Outcome accepted(AnswerId id, Viewer viewer) {
        Answer answer = held(id);
        Permission.toJudge(answer.before(), viewer);
        if (isTheirOwn(answer.before(), viewer)) return Outcome.refused(OWN);
        if (!answer.accept(clock.instant())) return answer.notNow();
        return done(answer, new ActionEvent.Accepted(answer.view(), viewer.id()));
    }

    @Override
    public Outcome returned(AnswerId id, LocalDate answerBy, String reason, Viewer viewer) {
        Answer answer = held(id);
        Permission.toJudge(answer.before(), viewer);
        if (isTheirOwn(answer.before(), viewer)) return Outcome.refused(OWN);
        if (reason.isBlank()) return Outcome.refused("reason", "Say what the evidence still lacks.");
        if (answerBy.isBefore(today())) return Outcome.refused("answerBy", "The new day must be today or later.");
        if (!answer.returnBy(answerBy)) return answer.notNow();
        answers.recordDate(answer, DateChange.Cause.RETURNED, reason, viewer.id());
        return done(answer, new ActionEvent.Returned(answer.view(), reason, answerBy, viewer.id()));
    }

    @Override
    public Outcome changeDate(AnswerId id, LocalDate due, String reason, Viewer viewer) {
        Answer answer = held(id);
        Permission.toChangeDate(viewer);
        if (reason.isBlank()) return Outcome.refused("reason", "Say why the date changes.");
        if (due.isBefore(today())) return Outcome.refused("due", "The new date must be today or later.");
        LocalDate before = answer.before().deadline().due();
        if (due.equals(before)) return Outcome.refused("due", "This is the date that holds already.");
        if (before != null && Permission.isOwn(answer.before(), viewer)) return Outcome.refused(OWN_DATE);
        if (!answer.changeDate(due)) return answer.notNow();
        worklist.moveDueDay("answer", id.value(), due); // first the task, then the answer: the order of every command
        answers.recordDate(answer, DateChange.Cause.CHANGED, reason, viewer.id());
        return done(answer, new ActionEvent.DateChanged(answer.view(), before, reason, viewer.id()));
    }

    /** Whoever sent the evidence in person, leads the action or stands in for its lead judges it for nobody. */
    private boolean isTheirOwn(ActionView action, Viewer viewer) {
        return Permission.isOwn(action, viewer)
                || contributors.of(action.answer()).contains(viewer.inPerson())
                || answers.sentBy(action.answer())
                        .filter(viewer.inPerson()::equals)
                        .isPresent();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private Answer held(AnswerId id) {
        return answers.hold(id).orElseThrow(NotVisible::new);
    }

    private Outcome done(Answer answer, ActionEvent event) {
        answers.save(answer, event);
        events.publishEvent(event);
        return Outcome.done();
    }
}
