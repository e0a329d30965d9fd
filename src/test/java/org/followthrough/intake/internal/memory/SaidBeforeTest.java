package org.followthrough.intake.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.review.ReviewKind;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class SaidBeforeTest {

    private static final String PATHWAY = "Train nurses on the wards in the use of the bruising pathway";

    @Autowired
    World world;

    @Autowired
    SaidBefore saidBefore;

    @Test
    void what_was_said_before_comes_with_what_became_of_it() {
        load("OA", CASE_REVIEW.id(), done(PATHWAY), due(PATHWAY + " and in clinics", "2026-05-31", OFFICER));
        load("OB", CASE_REVIEW.id(), due("The bruising pathway: train ward nurses", "2025-12-24", OFFICER));

        List<Like> likes = saidBefore
                .like(Map.of("row-1", PATHWAY, "row-2", "Paint the meeting room"), world.manager())
                .getOrDefault("row-1", List.of());

        assertThat(likes).extracting(Like::reference).containsExactly("OA-1", "OA-2", "OB-1");
        assertThat(likes)
                .extracting(Like::status)
                .containsExactly(
                        "Accepted before its plan was loaded",
                        "Waiting to be taken on, due 31 May 2026",
                        "Overdue since 25 December 2025");
        assertThat(likes).extracting(Like::sameWords).containsExactly(true, false, false);
        assertThat(likes.get(0).planTitle()).isEqualTo("Plan OA");
        assertThat(likes.get(0).wording()).isEqualTo(PATHWAY);
    }

    @Test
    void rows_that_nobody_said_before_are_not_in_the_answer() {
        load("OA", CASE_REVIEW.id(), done(PATHWAY));

        assertThat(saidBefore.like(Map.of("row-1", "Paint the meeting room"), world.manager()))
                .isEmpty();
    }

    @Test
    void no_more_than_three_are_named() {
        load("OA", CASE_REVIEW.id(), done(PATHWAY), done(PATHWAY), done(PATHWAY), done(PATHWAY));

        assertThat(saidBefore.like(Map.of("row-1", PATHWAY), world.manager()).get("row-1"))
                .extracting(Like::reference)
                .containsExactly("OA-1", "OA-2", "OA-3");
    }

    @Test
    void a_plan_is_not_compared_with_itself() {
        PlanId own = load("OA", CASE_REVIEW.id(), done(PATHWAY));

        assertThat(saidBefore.like(Map.of("row-1", PATHWAY), world.manager(), own))
                .isEmpty();
        assertThat(saidBefore.like(Map.of("row-1", PATHWAY), world.manager())).isNotEmpty();
    }

    @Test
    void nobody_is_told_of_an_action_that_they_may_not_see() {
        load("OA", POLICY.id(), due(PATHWAY, "2026-05-31", OFFICER), due(PATHWAY, "2026-05-31", SOCIAL_WORKER));
        Map<String, String> rows = Map.of("row-1", PATHWAY);

        assertThat(saidBefore.like(rows, world.viewer(OFFICER)).get("row-1"))
                .extracting(Like::reference)
                .containsExactly("OA-1");
        assertThat(saidBefore.like(rows, world.viewer(TEACHER))).isEmpty();
    }

    private PlanId load(String prefix, GroupId assuring, NewAction... actions) {
        return world.load(new NewPlan(
                "Plan " + prefix,
                prefix,
                ReviewKind.RAPID_REVIEW,
                null,
                assuring,
                null,
                "plan.docx",
                List.of(),
                Arrays.asList(actions)));
    }

    private static NewAction done(String wording) {
        return action(wording, new Deadline("TBC", DeadlineKind.NONE, null, null), OFFICER, true);
    }

    private static NewAction due(String wording, String day, PersonId lead) {
        return action(wording, new Deadline(day, DeadlineKind.DATE, null, LocalDate.parse(day)), lead, false);
    }

    private static NewAction action(String wording, Deadline deadline, PersonId lead, boolean done) {
        return new NewAction(
                null,
                null,
                null,
                wording,
                List.of(new NewLead("A person", lead, null, null)),
                "A person",
                deadline,
                null,
                null,
                null,
                null,
                done ? AsItStands.accepted(null) : AsItStands.toDo(),
                InPrint.ALONE);
    }
}
