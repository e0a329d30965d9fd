package org.followthrough.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.util.Map;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.directory.Viewer;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.StatementCount;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements of one action's life, beside a bare engine's in the same run. */
@Tag("bench")
@FollowthroughTest
class LifeOfAnActionSqlTest {

    private static final Logger log = LoggerFactory.getLogger("bench");

    @Autowired
    World world;

    @Autowired
    StatementCount statements;

    @Test
    void one_life_costs_no_more_statements_than_agreed() {
        live("WARM");
        int product = live("GS");
        int bare = bare();

        log.info("bench life.sql product={} bare={}", product, bare);
        assertThat(product).isPositive().isLessThanOrEqualTo(bare);
    }

    /** Commands alone: whoever acts has signed in, and their page has been read, before each is counted. */
    private int live(String prefix) {
        String action = prefix + "-1";
        NewPlan plan = aPlan(prefix)
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan();
        Viewer manager = world.manager();
        return statements.of(() -> world.load(plan, manager))
                + statements.of(world.answering(action, OFFICER, Map.of("decision", "take-on")))
                + statements.of(world.answering(action, OFFICER, Map.of("statement", "Every officer was trained.")))
                + statements.of(world.answering(action, CASE_REVIEW_CHAIR, Map.of("verdict", "accepted")));
    }

    private static int bare() {
        try (LifeOnABareEngine engine = new LifeOnABareEngine()) {
            engine.statements();
            return engine.statements();
        }
    }
}
