package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import org.followthrough.actionplan.AnswerState;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class FollowthroughStartsTest {

    @Autowired
    World world;

    @Test
    void a_loaded_plan_asks_its_lead() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());

        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.OFFERED);
    }
}
