package org.followthrough.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.NotVisible;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.Next;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chase is seen before it goes: what comes, what is held back, and who is warned before an executive is written to. */
@FollowthroughTest
class ChaseTest {

    @Autowired
    World world;

    @Autowired
    Ladder ladder;

    @Autowired
    Holds holds;

    @Autowired
    Commands commands;

    /** A Wednesday. */
    private static final LocalDate DUE = LocalDate.of(2026, 2, 11);

    @BeforeEach
    void an_action_that_is_being_delivered() {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).due(DUE)).plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
    }

    private ActionView action() {
        return world.action("GS-1");
    }

    private Outcome hold(String rung, String reason, @Nullable LocalDate until) {
        return commands.run(
                () -> holds.hold(action().answer(), action().dateVersion(), rung, reason, until, world.manager()));
    }

    private List<String> mailsTo(String address) {
        return world.mails().stream()
                .filter(mail -> mail.to().contains(address))
                .map(mail -> mail.raw())
                .toList();
    }

    @Test
    void everything_that_comes_within_a_week_is_what_the_watch_comes_to() {
        world.letTimePassTo(DUE.minusDays(4));
        List<Next.Telling> coming = ladder.within(action(), world.today().plusDays(7));
        assertThat(coming).extracting(Next.Telling::day).containsExactly(DUE.minusDays(2), DUE.plusDays(1));
        int before = ladder.told(action().answer()).size();
        world.letTimePassTo(world.today().plusDays(7));
        assertThat(ladder.told(action().answer()).stream()
                        .skip(before)
                        .map(told -> told.rung())
                        .distinct())
                .containsExactlyElementsOf(coming.stream()
                        .map(telling ->
                                telling.rung() == null ? "" : telling.rung().name())
                        .toList());
        assertThat(ladder.within(action(), world.today())).isEmpty();
    }

    @Test
    void what_is_held_waits_and_leaves_once_it_is_released_and_still_so() {
        assertThat(hold("before-28", "The lead is bereaved.", DUE)).isInstanceOf(Outcome.Done.class);
        world.letTimePassTo(DUE.minusDays(27));
        world.letTimePassTo(DUE.minusDays(26));
        assertThat(mailsTo("ola@police.example")).noneMatch(raw -> raw.contains("evidence due 11 February 2026"));
        Holds.Held held = holds.inForce().get(0);
        assertThat(held.reason()).isEqualTo("The lead is bereaved.");

        commands.run(() -> holds.release(held.id(), world.manager()));
        world.letTimePassTo(DUE.minusDays(23));
        assertThat(mailsTo("ola@police.example")).anyMatch(raw -> raw.contains("evidence due 11 February 2026"));
        assertThat(commands.run(() -> holds.release(held.id(), world.manager())).toString())
                .contains("not held any more");
    }

    @Test
    void what_is_held_leaves_on_the_day_that_was_given() {
        hold("before-28", "The lead is away.", DUE.minusDays(24));
        world.letTimePassTo(DUE.minusDays(25));
        assertThat(mailsTo("ola@police.example")).noneMatch(raw -> raw.contains("evidence due 11 February 2026"));
        world.letTimePassTo(DUE.minusDays(23));
        assertThat(mailsTo("ola@police.example")).anyMatch(raw -> raw.contains("evidence due 11 February 2026"));
    }

    @Test
    void what_is_no_longer_so_never_leaves_though_it_is_released() {
        hold("before-28", "The lead is away.", DUE);
        world.letTimePassTo(DUE.minusDays(26));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        commands.run(() -> holds.release(holds.inForce().get(0).id(), world.manager()));
        world.letTimePassTo(DUE.minusDays(20));
        assertThat(mailsTo("ola@police.example")).noneMatch(raw -> raw.contains("evidence due 11 February 2026"));
    }

    @Test
    void the_rungs_after_it_are_not_held() {
        hold("before-28", "The lead is away.", DUE);
        world.letTimePassTo(DUE.minusDays(12));
        assertThat(mailsTo("ola@police.example")).anyMatch(raw -> raw.contains("evidence due 11 February 2026"));
    }

    @Test
    void a_hold_says_why_and_until_when() {
        assertThat(((Outcome.Refused) hold("before-28", " ", DUE)).sentences()).containsOnlyKeys("reason");
        assertThat(((Outcome.Refused) hold("before-28", "Why", null)).sentences())
                .containsOnlyKeys("until");
        assertThat(((Outcome.Refused) hold("before-28", "Why", world.today())).sentences())
                .containsOnlyKeys("until");
        assertThat(((Outcome.Refused) hold("before-28", "Why", world.today().plusDays(61))).sentences())
                .containsOnlyKeys("until");
        hold("before-28", "Why", DUE);
        assertThat(hold("before-28", "Again", DUE).toString()).contains("held already");
        assertThatThrownBy(() -> commands.run(
                        () -> holds.hold(action().answer(), 1, "before-14", "Why", DUE, world.viewer(OFFICER))))
                .isInstanceOf(NotVisible.class);
    }

    /** Day 30 is Friday, 13 March 2026. */
    @Test
    void the_working_day_before_an_executive_is_first_written_to_the_business_manager_is_warned_once() {
        world.letTimePassTo(LocalDate.of(2026, 3, 11));
        world.clearMails();
        world.letTimePassTo(LocalDate.of(2026, 3, 12));
        assertThat(mailsTo("mira@unit.example"))
                .singleElement()
                .satisfies(raw -> assertThat(raw).contains("an executive is written to on 13 March 2026", "/chase"));
        assertThat(mailsTo("chidi@police.example")).isEmpty();
        world.clock().set(world.today(), LocalTime.of(15, 0));
        world.tick();
        world.letTimePassTo(LocalDate.of(2026, 3, 13));
        assertThat(mailsTo("chidi@police.example")).hasSize(1);
        assertThat(mailsTo("mira@unit.example"))
                .filteredOn(raw -> raw.contains("an executive is written to"))
                .hasSize(1);
        world.letTimePassTo(LocalDate.of(2026, 4, 20));
        assertThat(mailsTo("mira@unit.example"))
                .filteredOn(raw -> raw.contains("an executive is written to"))
                .hasSize(1);
    }

    @Test
    void a_held_executive_s_mail_waits() {
        world.letTimePassTo(LocalDate.of(2026, 3, 12));
        hold("after-30", "Evidence is promised for Monday.", LocalDate.of(2026, 3, 20));
        world.letTimePassTo(LocalDate.of(2026, 3, 16));
        assertThat(mailsTo("chidi@police.example")).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 3, 20));
        assertThat(mailsTo("chidi@police.example")).hasSize(1);
    }
}
