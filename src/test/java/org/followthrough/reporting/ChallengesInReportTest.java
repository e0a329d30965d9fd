package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;

import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.Challenged;
import org.followthrough.challenge.Challenges;
import org.followthrough.challenge.NewChallenge;
import org.followthrough.reporting.ReportSnapshot.Challenge;
import org.followthrough.shared.Ids;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What was asked of a plan stands in the quarter's report, by role, until it is answered and once after. */
@FollowthroughTest
class ChallengesInReportTest {

    @Autowired
    World world;

    @Autowired
    Challenges challenges;

    @Autowired
    Commands commands;

    final ReportWorld reporting;

    @Autowired
    ChallengesInReportTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @BeforeEach
    void anOpenReport() {
        reporting.opened();
    }

    @Test
    void a_challenge_is_reported_with_the_seat_in_which_it_was_put_and_no_name() {
        assertThat(reporting.numbers().challenges()).isEmpty();
        Outcome put = commands.run(() -> challenges.put(
                new NewChallenge(
                        new ChallengeId(Ids.next()),
                        Challenged.Kind.PLAN,
                        world.action("GS-1").plan().value(),
                        null,
                        "What did children notice?",
                        world.today().plusDays(20)),
                world.viewer(CHIEF_CONSTABLE)));
        assertThat(put).isEqualTo(Outcome.done());

        assertThat(reporting.numbers().challenges())
                .containsExactly(new Challenge(
                        "Plan GS",
                        "Partnership executive",
                        "What did children notice?",
                        world.today().plusDays(20),
                        "",
                        "Waiting for the answer"));
    }
}
