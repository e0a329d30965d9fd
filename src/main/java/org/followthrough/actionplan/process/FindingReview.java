package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.ResponseEvent;
import org.followthrough.actionplan.internal.ResponseLives;
import org.followthrough.review.FindingId;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the {@code finding-review} of an answer that is looked at again, and ends it where it is answered anew. */
@Component
class FindingReview {

    static final String PROCESS = "finding-review";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Workflow workflow;
    private final ResponseLives lives;
    private final WorkingDays days;

    FindingReview(Workflow workflow, ResponseLives lives, WorkingDays days) {
        this.workflow = workflow;
        this.lives = lives;
        this.days = days;
    }

    @EventListener
    void on(ResponseEvent event) {
        String id = event.facts().get("finding-id");
        if (!event.what().equals("finding-answered") || id == null) return;
        FindingId finding = new FindingId(UUID.fromString(id));
        workflow.tell(PROCESS, finding.value(), "FindingOver", Map.of());
        lives.answer(finding)
                .map(FindingAnswer::reviewOn)
                .ifPresent(day -> workflow.start(PROCESS, finding.value(), Map.of("reviewAt", moment(day))));
    }

    /** The moment at which somebody is asked: 8:00 in London on a working day. */
    Date moment(LocalDate day) {
        return Date.from(London.at(days.next(day), MORNING));
    }
}
