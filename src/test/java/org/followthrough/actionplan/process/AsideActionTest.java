package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
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
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An action is set aside until a review: nobody is asked for it or told about it, and work on it goes on where it was. */
@FollowthroughTest
class AsideActionTest {

    @Autowired
    World world;

    @Autowired
    Asides asides;

    @Autowired
    Endings endings;

    @Autowired
    Commands commands;

    @Autowired
    Ladder ladder;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcTemplate jdbc;

    /** Set aside on 6 January 2026; the review falls on a Sunday. */
    private final LocalDate review = LocalDate.of(2026, 5, 10);

    /** 1 waits for a lead, 2 to be taken on, 3 for evidence, 4 for sign-off. All are due before the review. */
    @BeforeEach
    void a_plan_with_an_action_in_each_state() {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledByNobody().due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due).standing(AsItStands.delivered(null)))
                .plan());
        world.answer("GS-3", OFFICER, Map.of("decision", "take-on"));
    }

    private NewAside onHold() {
        return new NewAside(Aside.Kind.ON_HOLD, review, "Criminal proceedings go first.", "Executive, minute 4");
    }

    private Outcome setAside(String reference, NewAside how) {
        return commands.run(() -> asides.setAside(world.action(reference).answer(), how, world.manager()));
    }

    private Outcome takeUp(String reference, @Nullable LocalDate due) {
        return commands.run(() -> asides.takeUp(world.action(reference).answer(), due, world.manager()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS-1", "GS-2", "GS-3"})
    void it_rests_where_it_stands_and_nobody_is_asked(String reference) {
        AnswerState stood = world.action(reference).state();
        assertThat(setAside(reference, onHold())).isInstanceOf(Outcome.Done.class);

        ActionView action = world.action(reference);
        assertThat(action.state()).isEqualTo(stood);
        assertThat(action.stands()).isEqualTo("On hold until 10 May 2026");
        assertThat(world.openTask(reference)).isEmpty();
        assertThat(ladder.next(action).words()).isEqualTo("nobody, because it is set aside");
        assertThat(worklist.asked(world.viewer(OFFICER), 0, 50))
                .extracting(item -> item.ask().reference())
                .doesNotContain(reference);
    }

    @Test
    void what_is_being_judged_or_has_ended_is_not_set_aside() {
        assertThat(setAside("GS-4", onHold()).toString()).contains("waiting for sign-off");
        commands.run(() -> endings.end(
                world.action("GS-1").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(setAside("GS-1", onHold()).toString()).contains("“Withdrawn”");
        setAside("GS-2", onHold());
        assertThat(setAside("GS-2", onHold()).toString()).contains("“On hold until 10 May 2026”");
    }

    @Test
    void an_old_page_cannot_answer_what_rests() {
        World.Attempt old = world.trying("GS-2", OFFICER, Map.of("decision", "take-on"));
        setAside("GS-2", onHold());
        assertThat(old.call().toString()).contains("it stands at “On hold until 10 May 2026”");
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.OFFERED);
    }

    @Test
    void
            no_mail_about_its_date_leaves_while_it_rests_and_the_business_unit_is_asked_on_the_working_day_of_its_review() {
        setAside("GS-3", onHold());
        world.tick();
        world.letTimePassTo(world.today().plusDays(1));
        world.clearMails();

        world.letTimePassTo(review);
        assertThat(world.mails())
                .noneMatch(mail -> mail.subject().contains("GS-3") || mail.raw().contains("GS-3"));
        assertThat(world.openTask("GS-3")).isEmpty();
        world.letTimePassTo(review.plusDays(1));
        assertThat(world.openTask("GS-3").orElseThrow().ask())
                .satisfies(ask -> assertThat(ask.verb()).isEqualTo("Look again at what is set aside"))
                .satisfies(ask -> assertThat(ask.note()).contains("Criminal proceedings go first."));
        world.letTimePassTo(review.plusDays(3));
        assertThat(world.mails())
                .anyMatch(
                        mail -> mail.raw().contains("GS-3") && mail.raw().contains("set aside, to be looked at again"));
    }

    @Test
    void it_is_taken_up_at_its_review_with_a_new_day_and_goes_on_where_it_was() {
        setAside("GS-3", onHold());
        world.letTimePassTo(review.plusDays(1));
        Outcome without = world.tryToAnswer("GS-3", MANAGER, Map.of("decision", "take-up"));
        assertThat(((Outcome.Refused) without).sentences()).containsOnlyKeys("due");

        LocalDate due = review.plusDays(60);
        world.answer("GS-3", MANAGER, Map.of("decision", "take-up", "due", due));

        ActionView action = world.action("GS-3");
        assertThat(action.aside()).isNull();
        assertThat(action.deadline().due()).isEqualTo(due);
        assertThat(action.timesChanged()).isEqualTo(1);
        assertThat(world.openTask("GS-3").orElseThrow().ask())
                .satisfies(ask -> assertThat(ask.person()).isEqualTo(OFFICER))
                .satisfies(ask -> assertThat(ask.dueOn()).isEqualTo(due));
        assertThat(ladder.next(action).words()).contains("on 11 June 2026");
        assertThat(running("aside-review", action)).isEmpty();
    }

    @Test
    void it_stays_aside_until_another_review() {
        setAside("GS-3", new NewAside(Aside.Kind.STANDING_RULE, review, "It holds from now on.", "The chair"));
        world.letTimePassTo(review.plusDays(1));
        LocalDate next = review.plusYears(1);
        Outcome tooLate = world.tryToAnswer(
                "GS-3", MANAGER, Map.of("decision", "keep", "reviewOn", next.plusDays(5), "reason", "Still kept."));
        assertThat(((Outcome.Refused) tooLate).sentences())
                .containsEntry("reviewOn", "A standing rule is looked at again within a year.");

        world.answer("GS-3", MANAGER, Map.of("decision", "keep", "reviewOn", next, "reason", "Still kept."));
        assertThat(world.action("GS-3").stands()).isEqualTo("Standing rule, reviewed on 10 May 2027");
        assertThat(world.openTask("GS-3")).isEmpty();
        world.sleepUntil(next.plusDays(1));
        assertThat(world.openTask("GS-3")).isPresent();
    }

    @Test
    void it_is_taken_up_before_its_review_and_no_rung_of_the_time_between_is_made_up() {
        setAside("GS-3", onHold());
        LocalDate due = world.today().plusDays(40);
        world.letTimePassTo(due.minusDays(10));
        world.clearMails();
        assertThat(takeUp("GS-3", null)).isInstanceOf(Outcome.Done.class);
        world.letTimePassTo(due.minusDays(5));
        assertThat(world.mails().stream().map(mail -> mail.raw()))
                .filteredOn(text -> text.contains("GS-3"))
                .allMatch(text -> text.contains("taken up again"))
                .isNotEmpty();
        assertThat(world.action("GS-3").timesChanged()).isZero();
        assertThat(running("aside-review", world.action("GS-3"))).isEmpty();
        assertThat(takeUp("GS-3", null).toString()).contains("“Evidence asked for”");
    }

    @Test
    void what_ends_while_it_rests_is_not_looked_at_again() {
        setAside("GS-3", onHold());
        commands.run(() -> endings.end(
                world.action("GS-3").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        ActionView action = world.action("GS-3");
        assertThat(action.stands()).isEqualTo("Withdrawn");
        assertThat(running("aside-review", action)).isEmpty();
        assertThat(running("action-lifecycle", action)).isEmpty();
    }

    @Test
    void it_says_how_until_when_why_and_by_whose_word() {
        Outcome nothing = setAside("GS-3", new NewAside(null, null, " ", ""));
        assertThat(((Outcome.Refused) nothing).sentences())
                .containsOnlyKeys("kind", "reviewOn", "reason", "approvedBy");
        Outcome past = setAside("GS-3", new NewAside(Aside.Kind.ON_HOLD, world.today(), "Why", "Who"));
        assertThat(((Outcome.Refused) past).sentences())
                .containsOnlyKeys("reviewOn")
                .containsEntry("reviewOn", "The day of the review must lie ahead.");
        assertThat(world.openTask("GS-3")).isPresent();
    }

    @Test
    void nobody_but_the_business_manager_sets_it_aside_or_takes_it_up() {
        assertThatThrownBy(() -> commands.run(() ->
                        asides.setAside(world.action("GS-3").answer(), onHold(), world.viewer(CASE_REVIEW_CHAIR))))
                .isInstanceOf(NotVisible.class);
        setAside("GS-3", onHold());
        assertThatThrownBy(() ->
                        commands.run(() -> asides.takeUp(world.action("GS-3").answer(), null, world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }

    private List<String> running(String process, ActionView action) {
        return jdbc.queryForList(
                "select e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = ? and e.BUSINESS_KEY_ = ?",
                String.class,
                process,
                action.answer().value().toString());
    }
}
