package org.followthrough.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static PastAction past(
            AnswerState state, AsItStands cameIn, @Nullable LocalDate due, @Nullable LocalDate closed) {
        return new PastAction(
                ActionId.next(),
                PlanId.next(),
                "A plan",
                "GS-1",
                "Ask the child",
                state,
                cameIn,
                due,
                closed == null ? null : London.at(closed, LocalTime.NOON));
    }

    private static String open(AnswerState state, @Nullable LocalDate due) {
        return past(state, AsItStands.toDo(), due, null).whatBecame(TODAY);
    }

    @Test
    void what_is_open_says_where_it_stands_and_by_when() {
        assertThat(open(AnswerState.DELIVERING, TODAY)).isEqualTo("Evidence asked for, due 10 April 2026");
        assertThat(open(AnswerState.DELIVERING, MARCH)).isEqualTo("Overdue since 1 April 2026");
        assertThat(open(AnswerState.OFFERED, null)).isEqualTo("Waiting to be taken on");
        assertThat(open(AnswerState.IN_SIGN_OFF, MARCH)).isEqualTo("Waiting for sign-off");
    }

    @Test
    void what_is_accepted_says_on_which_day_where_that_is_known() {
        assertThat(past(AnswerState.ACCEPTED, AsItStands.toDo(), MARCH, MARCH).whatBecame(TODAY))
                .isEqualTo("Accepted on 31 March 2026");
        assertThat(past(AnswerState.ACCEPTED, AsItStands.accepted(null), MARCH, null)
                        .whatBecame(TODAY))
                .isEqualTo("Accepted before its plan was loaded");
    }

    @Test
    void what_was_tested_says_what_the_test_showed() {
        PastAction tested = past(AnswerState.ACCEPTED, AsItStands.tested(MARCH, ImpactResult.NOT), MARCH, null);

        assertThat(tested.whatBecame(TODAY)).isEqualTo("Tested on 31 March 2026: not embedded");
        assertThat(tested.testedOn()).isEqualTo(MARCH);
        assertThat(tested.impact()).isEqualTo(ImpactResult.NOT);
        assertThat(tested.acceptedOn()).isNull();
    }

    @Test
    void a_delivery_before_the_load_is_no_test() {
        assertThat(past(AnswerState.IN_SIGN_OFF, AsItStands.delivered(MARCH), null, null)
                        .testedOn())
                .isNull();
    }
}
