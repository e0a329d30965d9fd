package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.Progress;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was stored before a rule was mended is put right by the migration that mends it. */
@FollowthroughTest
class StoredBeforeTest {

    @Autowired
    World world;

    @Autowired
    Progress progress;

    @Autowired
    SuccessStatements successes;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    private void migrate(String script, String statement) throws IOException {
        try (InputStream stored = getClass().getResourceAsStream("/db/migration/" + script)) {
            String sql = new String(Objects.requireNonNull(stored).readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(sql.split(";"))
                    .map(each -> each.replaceAll("(?m)^--.*$", "").strip())
                    .filter(each -> each.startsWith(statement))
                    .forEach(jdbc::update);
        }
    }

    private void give(String reference, LocalDate due) {
        commands.run(() -> progress.changeDate(world.action(reference).answer(), due, "Agreed", world.manager()));
    }

    @Test
    void a_first_date_that_was_counted_as_a_change_is_counted_no_more() throws IOException {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER))
                .withAction(ledBy(OFFICER))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER))
                .plan());
        give("GS-1", due);
        give("GS-2", due);
        give("GS-2", due.plusDays(9));
        give("GS-3", due.plusDays(9));
        jdbc.update("update answer set times_changed = date_version - 1");

        migrate("V181__date_request_deputy.sql", "update answer");
        assertThat(world.action("GS-1").timesChanged()).isZero();
        assertThat(world.action("GS-2").timesChanged()).isEqualTo(1);
        assertThat(world.action("GS-3").timesChanged()).isEqualTo(1);
        assertThat(world.action("GS-4").timesChanged()).isZero();
    }

    @Test
    void a_test_that_was_recorded_says_when_and_by_whose_agency() throws IOException {
        world.load(aPlan("GS").withAction(ledBy(OFFICER).alreadyDone()).plan());
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        SuccessId success = successes.of(world.action("GS-1").answer()).orElseThrow();
        Map<String, Object> test = Map.of(
                "kind", "self-assessment", "statement", "Ten files.", "testedOn", world.today(), "result", "EMBEDDED");
        world.tryToAnswer(world.openTask("impact", success.value()).orElseThrow(), CASE_REVIEW_CHAIR, test);
        Map<String, Object> kept = jdbc.queryForMap("select * from success_statement");
        jdbc.update("update success_statement set impact_at = null, impact_self_assessed = false");

        migrate("V182__impact_in_step.sql", "update success_statement");
        assertThat(jdbc.queryForMap("select * from success_statement")).isEqualTo(kept);
        assertThat(world.action("GS-1").impactWords()).isEqualTo("Embedded, self-assessed");
    }
}
