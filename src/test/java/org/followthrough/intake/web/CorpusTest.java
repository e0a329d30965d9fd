package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans in every format and shape that boards use, in words of our own, read as a person reads them. */
class CorpusTest {

    static List<CorpusPlan> plans() {
        return CorpusPlan.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void a_plan_reads_as_a_person_reads_it(CorpusPlan plan) {
        assertThat(PlanComparison.of(plan).differences()).isEmpty();
    }

    @Test
    void every_action_is_found_and_none_is_invented() {
        Score all = scoreOfAll();

        assertThat(all.printed()).isGreaterThan(200);
        assertThat(all.found()).isEqualTo(all.printed());
        assertThat(all.invented()).isZero();
    }

    @Test
    void date_and_kind_are_right_in_98_of_100_actions_and_no_date_is_invented() {
        Score all = scoreOfAll();

        assertThat(share(all.datesRight(), all)).isGreaterThanOrEqualTo(0.98);
        assertThat(all.inventedDates()).isZero();
    }

    @Test
    void the_leads_are_right_in_95_of_100_actions() {
        Score all = scoreOfAll();

        assertThat(share(all.leadsRight(), all)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nothing_hidden_or_deleted_in_a_file_is_answered() {
        assertThat(scoreOfAll().leaks()).isZero();
    }

    private static double share(int right, Score all) {
        return (double) right / all.printed();
    }

    private static Score scoreOfAll() {
        return CorpusPlan.all().stream()
                .map(plan -> PlanComparison.of(plan).score())
                .reduce(Score.NONE, Score::plus);
    }
}
