package org.followthrough.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.ToldAs;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Evidence that waits is not forgotten: sign-off has a ladder of its own. */
@FollowthroughTest
class SignOffWatchTest {

    @Autowired
    World world;

    @Autowired
    Ladder ladder;

    @Autowired
    Endings endings;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    /** It comes in on Tuesday, 6 January 2026. */
    @BeforeEach
    void evidence_comes_in() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
    }

    private List<String> told() {
        return ladder.told(world.action("GS-1").answer()).stream()
                .map(told -> told.rung() + " " + told.as())
                .toList();
    }

    private int running() {
        Integer running = jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'sign-off-watch'", Integer.class);
        return running == null ? 0 : running;
    }

    @Test
    void the_page_can_say_who_is_told_next_and_what_comes_within_the_week() {
        assertThat(ladder.next(world.action("GS-1")).words()).isEqualTo("Cora Chair (chair) on 16 January 2026");
        assertThat(ladder.within(world.action("GS-1"), LocalDate.of(2026, 1, 15)))
                .isEmpty();
        assertThat(ladder.within(world.action("GS-1"), LocalDate.of(2026, 1, 26)))
                .extracting(telling -> telling.day() + " "
                        + Objects.requireNonNull(telling.rung()).words())
                .containsExactly(
                        "2026-01-16 10 days after the evidence came in",
                        "2026-01-26 20 days after the evidence came in");
        world.letTimePassTo(LocalDate.of(2026, 2, 17));
        assertThat(ladder.next(world.action("GS-1")).words())
                .as("all are told")
                .isEqualTo("nobody, because the evidence is being judged");
    }

    /** The tenth day is a Friday, the twentieth a Monday, the fortieth a Sunday, whose rung waits for Monday. */
    @Test
    void it_climbs_on_its_days_and_each_rung_once() {
        world.letTimePassTo(LocalDate.of(2026, 1, 15));
        assertThat(told()).isEmpty();
        world.letTimePassTo(LocalDate.of(2026, 1, 16));
        assertThat(told()).containsExactly("waiting-10 " + ToldAs.GROUP_CHAIR);
        world.letTimePassTo(LocalDate.of(2026, 1, 26));
        assertThat(told()).hasSize(3);
        world.letTimePassTo(LocalDate.of(2026, 2, 15));
        assertThat(told()).hasSize(3);
        world.letTimePassTo(LocalDate.of(2026, 2, 16));
        assertThat(told()).hasSize(4).last().isEqualTo("waiting-40 " + ToldAs.LEAD_SAFEGUARDING_PARTNER);
        assertThat(running()).isZero();
    }

    @Test
    void the_chair_is_told_by_mail_without_what_the_evidence_says() {
        world.letTimePassTo(LocalDate.of(2026, 1, 10));
        world.clearMails();
        world.letTimePassTo(LocalDate.of(2026, 1, 19));
        assertThat(world.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).contains("cora@council.example");
            assertThat(mail.raw()).contains("evidence waits for sign-off since").doesNotContain("Canary");
        });
    }

    @Test
    void judging_it_stops_the_watch_and_another_round_begins_another() {
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "More",
                        "answerBy",
                        world.today().plusDays(30)));
        assertThat(running()).isZero();
        world.letTimePassTo(world.today().plusDays(20));
        world.answer("GS-1", OFFICER, Map.of("statement", "More."));
        assertThat(running()).isEqualTo(1);
        world.letTimePassTo(world.today().plusDays(11));
        assertThat(told()).filteredOn(each -> each.startsWith("waiting")).hasSize(1);
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(running()).isZero();
    }

    @Test
    void an_end_stops_it_too() {
        commands.run(() -> endings.end(
                world.action("GS-1").answer(),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Closed.", "The chair"),
                world.manager()));
        assertThat(running()).isZero();
    }

    @Test
    void what_comes_in_delivered_chases_nobody() {
        world.load(aPlan("HS")
                .withAction(ledBy(OFFICER)
                        .due(world.today().minusDays(400))
                        .standing(AsItStands.delivered(world.today().minusDays(300))))
                .plan());
        assertThat(running()).isEqualTo(1);
        world.letTimePassTo(world.today().plusDays(50));
        assertThat(ladder.told(world.action("HS-1").answer())).isEmpty();
    }
}
