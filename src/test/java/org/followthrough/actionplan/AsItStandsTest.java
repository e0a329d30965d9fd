package org.followthrough.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.followthrough.actionplan.AsItStands.Stage;
import org.junit.jupiter.api.Test;

class AsItStandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void a_test_has_a_result_and_nothing_else_has_one() {
        assertThatThrownBy(() -> new AsItStands(Stage.TESTED, DAY, null)).hasMessageContaining("a test has a result");
        for (Stage stage : new Stage[] {Stage.TO_DO, Stage.DELIVERED, Stage.ACCEPTED})
            assertThatThrownBy(() -> new AsItStands(stage, null, ImpactResult.EMBEDDED))
                    .as("%s", stage)
                    .hasMessageContaining("a test has a result");
    }

    @Test
    void what_is_to_do_has_no_day() {
        assertThatThrownBy(() -> new AsItStands(Stage.TO_DO, DAY, null)).hasMessageContaining("no day");
    }

    @Test
    void it_says_what_the_plan_says_and_no_more() {
        assertThat(AsItStands.toDo().words()).isEqualTo("To do");
        assertThat(AsItStands.delivered(DAY).words()).isEqualTo("Delivered on 3 March 2026");
        assertThat(AsItStands.accepted(null).words()).isEqualTo("Accepted");
        assertThat(AsItStands.tested(DAY, ImpactResult.PARTLY).words())
                .isEqualTo("Tested on 3 March 2026: partly embedded");
    }

    @Test
    void nothing_is_asked_for_what_was_accepted_or_tested() {
        assertThat(AsItStands.toDo().isAccepted()).isFalse();
        assertThat(AsItStands.delivered(DAY).isAccepted()).isFalse();
        assertThat(AsItStands.accepted(DAY).isAccepted()).isTrue();
        assertThat(AsItStands.tested(DAY, ImpactResult.NOT).isAccepted()).isTrue();
    }
}
