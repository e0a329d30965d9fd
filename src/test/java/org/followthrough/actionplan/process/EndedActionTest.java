package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An action ends otherwise than by acceptance, wherever it stands, and nobody is asked for it any more. */
@FollowthroughTest
class EndedActionTest {

    private static final NewEnding WITHDRAWN =
            new NewEnding(Ending.Kind.WITHDRAWN, "", "The service has closed.", "Executive, minute 7");

    @Autowired
    World world;

    @Autowired
    Endings endings;

    @Autowired
    Commands commands;

    @Autowired
    Ladder ladder;

    @Autowired
    JdbcTemplate jdbc;

    /** 1 waits for a lead, 2 to be taken on, 3 for sign-off, 4 is accepted. */
    @BeforeEach
    void a_plan_with_an_action_in_each_state() {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledByNobody().due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).alreadyDone())
                .plan());
    }

    private Outcome end(String reference, NewEnding how) {
        return commands.run(() -> endings.end(world.action(reference).answer(), how, world.manager()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS-1", "GS-2", "GS-3"})
    void it_ends_wherever_it_stands(String reference) {
        assertThat(running(world.action(reference))).isNotEmpty();
        assertThat(end(reference, WITHDRAWN)).isInstanceOf(Outcome.Done.class);

        ActionView action = world.action(reference);
        assertThat(action.state()).isEqualTo(AnswerState.ENDED);
        assertThat(action.stands()).isEqualTo("Withdrawn");
        assertThat(action.ending())
                .isEqualTo(new Ending(
                        Ending.Kind.WITHDRAWN,
                        "The service has closed.",
                        "Executive, minute 7",
                        null,
                        world.clock().instant()));
        assertThat(world.openTask(reference)).isEmpty();
        assertThat(running(action)).isEmpty();
        assertThat(ladder.next(action).words()).isEqualTo("nobody, because it has ended");
    }

    @Test
    void it_ends_while_its_evidence_is_being_gathered() {
        world.answer("GS-2", OFFICER, Map.of("decision", "take-on"));
        assertThat(end("GS-2", WITHDRAWN)).isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.ENDED);
        assertThat(world.openTask("GS-2")).isEmpty();
    }

    @Test
    void its_lead_is_told_once_that_it_ended_and_never_again_that_it_is_due() {
        end("GS-2", WITHDRAWN);
        world.letTimePassTo(world.today().plusDays(110));
        List<String> toTheLead = world.mails().stream()
                .filter(mail -> mail.to().contains("ola@police.example"))
                .map(mail -> mail.subject())
                .filter(subject -> subject.contains("GS-2"))
                .toList();
        assertThat(toTheLead).singleElement().asString().contains("withdrawn").doesNotContain("closed");
    }

    @Test
    void another_action_takes_its_place() {
        assertThat(end("GS-1", new NewEnding(Ending.Kind.SUPERSEDED, " gs-2 ", "Said better there.", "The chair")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-1").ending())
                .extracting(Ending::successor)
                .isEqualTo(world.action("GS-2").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GS-1", "GS-99", "GS-3"})
    void what_takes_its_place_is_another_action_that_still_stands(String successor) {
        end("GS-3", WITHDRAWN);
        Outcome outcome = end("GS-1", new NewEnding(Ending.Kind.MERGED, successor, "One from now on.", "The chair"));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("successor");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
    }

    @Test
    void it_says_how_why_and_by_whose_word() {
        Outcome outcome = end("GS-1", new NewEnding(null, "", " ", ""));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("kind", "reason", "approvedBy");
        assertThat(world.openTask("GS-1")).isPresent();
    }

    @Test
    void what_is_accepted_or_has_ended_does_not_end_again() {
        end("GS-1", WITHDRAWN);
        assertThat(end("GS-1", WITHDRAWN).toString()).contains("“Withdrawn”");
        assertThat(end("GS-4", WITHDRAWN).toString()).contains("“Accepted”");
    }

    @Test
    void nobody_but_the_business_manager_ends_it() {
        assertThatThrownBy(() -> commands.run(
                        () -> endings.end(world.action("GS-2").answer(), WITHDRAWN, world.viewer(CASE_REVIEW_CHAIR))))
                .isInstanceOf(NotVisible.class);
    }

    private List<String> running(ActionView action) {
        return jdbc.queryForList(
                "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?",
                String.class,
                action.answer().value().toString());
    }
}
