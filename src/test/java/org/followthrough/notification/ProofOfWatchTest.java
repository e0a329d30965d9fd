package org.followthrough.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Silence to an executive may mean that nobody watches: who wants it is told that nothing is overdue. */
@FollowthroughTest
class ProofOfWatchTest {

    @Autowired
    World world;

    @Autowired
    Proofs proofs;

    @Autowired
    Commands commands;

    private List<ReceivedMail> told() {
        return world.mails().stream()
                .filter(mail -> mail.subject().contains("nothing overdue"))
                .toList();
    }

    private void wanted() {
        commands.run(() -> proofs.want(true, world.viewer(CHIEF_CONSTABLE)));
    }

    @Test
    void who_wants_it_is_told_once_on_each_month_s_first_working_day() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 12, 1)))
                .withAction(ledBy(SOCIAL_WORKER).due(LocalDate.of(2026, 1, 1)))
                .plan());
        world.letTimePassTo(LocalDate.of(2026, 1, 20));
        assertThat(told()).as("nobody wants it yet").isEmpty();
        wanted();
        world.letTimePassTo(LocalDate.of(2026, 2, 1));
        int january = told().size();
        world.letTimePassTo(LocalDate.of(2026, 2, 27));

        assertThat(told())
                .as("the council's overdue action is none of the police's")
                .hasSize(january + 1);
        assertThat(told()).allSatisfy(mail -> {
            assertThat(mail.to()).contains("chidi@police.example");
            assertThat(mail.subject()).contains("Testshire Police");
        });
    }

    @Test
    void nobody_is_told_that_nothing_is_overdue_while_something_is() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 1, 20)))
                .plan());
        world.letTimePassTo(LocalDate.of(2026, 1, 25));
        wanted();
        world.letTimePassTo(LocalDate.of(2026, 2, 27));

        assertThat(told()).isEmpty();
    }

    @Test
    void who_does_not_want_it_any_more_is_not_told_and_only_executives_may_want_it() {
        wanted();
        assertThat(proofs.wanted(world.viewer(CHIEF_CONSTABLE))).isTrue();
        commands.run(() -> proofs.want(false, world.viewer(CHIEF_CONSTABLE)));
        world.letTimePassTo(LocalDate.of(2026, 2, 27));

        assertThat(told()).isEmpty();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> proofs.wanted(world.viewer(OFFICER)));
    }
}
