package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;

import java.time.Duration;
import java.util.Set;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.MailState;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of the mails of a load that is undone. */
@FollowthroughTest
class UndoneMailsTest {

    @Autowired
    World world;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    MailLog mails;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId load(String prefix) {
        return world.load(LoadOfFour.plan(prefix, world.today()));
    }

    private UndoOutcome undo(PlanId plan) {
        return commands.run(() -> unloading.undo(plan, world.manager()));
    }

    @Test
    void a_notice_of_what_has_gone_holds_nobodys_mail_up() {
        PlanId plan = load("GS");
        undo(plan);
        jdbc.update("update notice set state = 'WAITING'");
        load("AB");
        world.clock().advance(Duration.ofHours(1));

        world.tick();

        assertThat(mails.noticesWaiting()).isZero();
        assertThat(world.mails())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.raw()).doesNotContain("GS-"));
    }

    @Test
    void nobody_is_mailed_about_a_load_that_was_undone_in_time() {
        PlanId plan = load("GS");

        assertThat(undo(plan)).isEqualTo(new UndoOutcome.Undone(Set.of()));
        world.letTimePassTo(world.today().plusDays(3));

        assertThat(world.mails()).isEmpty();
        assertThat(mails.noticesWaiting()).isZero();
    }

    @Test
    void a_mail_that_has_not_left_is_called_back_and_its_other_news_is_mailed_anew() {
        load("AB");
        PlanId plan = load("GS");
        mailsAreMadeAndWait();
        assertThat(mails.count(MailState.PENDING)).isPositive();

        assertThat(undo(plan)).isEqualTo(new UndoOutcome.Undone(Set.of()));
        world.tick();

        assertThat(world.mails())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.raw()).doesNotContain("GS-"));
        assertThat(world.mails()).anySatisfy(mail -> assertThat(mail.raw()).contains("AB-1"));
    }

    /** As where the mail server could not be reached. */
    private void mailsAreMadeAndWait() {
        world.clock().advance(Duration.ofHours(1));
        world.tick();
        jdbc.update("update mail set state = 'PENDING', sent_at = null");
        world.clearMails();
    }

    @Test
    void whoever_was_mailed_already_is_counted() {
        PlanId plan = load("GS");
        world.clock().advance(Duration.ofHours(1));
        world.tick();
        assertThat(world.mails()).isNotEmpty();

        UndoOutcome.Undone undone = (UndoOutcome.Undone) undo(plan);

        assertThat(undone.mailed()).containsExactlyInAnyOrder(OFFICER, MANAGER);
    }
}
