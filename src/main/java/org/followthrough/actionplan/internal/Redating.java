package org.followthrough.actionplan.internal;

import java.time.LocalDate;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the date of an answer follow what a newer version of the plan prints, while somebody is working on it. */
@Component
class Redating {

    private final Answers answers;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;

    Redating(Answers answers, Worklist worklist, ApplicationEventPublisher events) {
        this.answers = answers;
        this.worklist = worklist;
        this.events = events;
    }

    /** A day that cannot be read, or an ongoing one, takes no day away that holds: the board is asked in the usual way. */
    void follow(AnswerId id, Deadline printed, PlanVersion version) {
        Answer answer = answers.hold(id).orElseThrow();
        move(answer, printed, version);
        answers.reprint(id, printed.printed());
    }

    private void move(Answer answer, Deadline printed, PlanVersion version) {
        LocalDate due = printed.due();
        LocalDate before = answer.before().deadline().due();
        if (due == null || due.equals(before) || !answer.follow(printed)) return;
        worklist.moveDueDay(
                "answer",
                answer.before().answer().value(),
                due); // first the task, then the answer: the order of every command
        String reason = "Newer version of the plan: " + version.sourceName();
        answers.recordDate(answer, DateChange.Cause.CHANGED, reason, version.takenInBy());
        ActionEvent changed = new ActionEvent.DateChanged(answer.view(), before, reason, version.takenInBy());
        answers.save(answer, changed);
        events.publishEvent(changed);
    }
}
