package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.internal.ResponseLives;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.review.FindingId;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Looking again at a finding that was to be thought about, or whose risk is held. */
@Component
class FindingDesk implements Desk {

    private final ResponseLives lives;
    private final FindingReview review;
    private final Directory directory;
    private final Workflow workflow;

    FindingDesk(ResponseLives lives, FindingReview review, Directory directory, Workflow workflow) {
        this.lives = lives;
        this.review = review;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_ReviewFinding");
    }

    @Override
    public Ask ask(TaskOpened task) {
        FindingId finding = new FindingId(task.subject());
        FindingAnswer answer = lives.answer(finding).orElseThrow();
        PlanView plan = lives.plan(planOf(finding));
        return new Ask(
                "Look at a finding's answer again",
                plan.prefix(),
                plan.title(),
                "finding",
                finding.value(),
                null,
                directory.businessUnit().id(),
                answer.reviewOn(),
                answer.kind().words() + ". " + answer.owner() + ": " + answer.rationale());
    }

    private PlanId planOf(FindingId finding) {
        return lives.planOf(finding).orElseThrow();
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return new Context(
                null,
                Map.of(),
                "/plans/" + planOf(findingOf(item)).value() + "/response/"
                        + item.ask().subject(),
                "Answer the finding anew on its own page, which takes this task away. Or say when it is looked at again.",
                item.ask().note(),
                false);
    }

    /** An answer given anew ends the review by itself; what is left to say here is another day. */
    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        if (!"another-day".equals(answers.get("decision")))
            return Outcome.refused("decision", "Answer the finding anew on its own page first. That settles it.");
        if (!(answers.get("reviewOn") instanceof LocalDate day))
            return Outcome.refused("reviewOn", "Enter the day on which it is looked at again.");
        lives.moveReview(findingOf(item), day, viewer.id());
        workflow.complete(item.taskId(), Map.of("settled", false, "reviewAt", review.moment(day)));
        return Outcome.done();
    }

    private static FindingId findingOf(WorkItem item) {
        return new FindingId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation("It is looked at again", "You are asked on the day that you gave.");
    }
}
