package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.ImpactResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    /** Days from today to the due day; none where there is no day. */
    @ParameterizedTest
    @CsvSource({
        "NAMING_LEAD, -1,   OVERDUE",
        "NAMING_LEAD, 0,    AT_RISK",
        "NAMING_LEAD, 28,   AT_RISK",
        "NAMING_LEAD, 29,   NOT_STARTED",
        "NAMING_LEAD, ,     NOT_STARTED",
        "OFFERED,     -400, OVERDUE",
        "OFFERED,     28,   AT_RISK",
        "OFFERED,     29,   NOT_STARTED",
        "OFFERED,     ,     NOT_STARTED",
        "DELIVERING,  -1,   OVERDUE",
        "DELIVERING,  0,    AT_RISK",
        "DELIVERING,  28,   AT_RISK",
        "DELIVERING,  29,   ON_TRACK",
        "DELIVERING,  ,     NO_DATE",
        "IN_SIGN_OFF, -1,   WITH_SUB_GROUP",
        "IN_SIGN_OFF, 90,   WITH_SUB_GROUP",
        "IN_SIGN_OFF, ,     WITH_SUB_GROUP",
        "ACCEPTED,    -90,  ACCEPTED",
        "ACCEPTED,    90,   ACCEPTED",
        "ACCEPTED,    ,     ACCEPTED"
    })
    void an_action_is_rated_by_its_state_and_its_days(AnswerState state, @Nullable Integer days, Rating rating) {
        AnAction action = AnAction.anAction("GS-1").standing(state);
        if (days != null) action.due(TODAY.plusDays(days));
        assertThat(Rating.of(action.view(), TODAY)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"OFFERED, NOT_STARTED", "DELIVERING, ON_TRACK", "IN_SIGN_OFF, WITH_SUB_GROUP"})
    void what_goes_on_for_ever_needs_no_day(AnswerState state, Rating rating) {
        assertThat(Rating.of(AnAction.anAction("GS-1").standing(state).ongoing().view(), TODAY))
                .isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"EMBEDDED, EMBEDDED", "PARTLY, ACCEPTED", "NOT, ACCEPTED"})
    void a_test_that_showed_no_full_impact_leaves_it_accepted(ImpactResult result, Rating rating) {
        AnAction tested = AnAction.anAction("GS-1").standing(AnswerState.ACCEPTED);
        assertThat(Rating.of(tested.cameInAs(AsItStands.tested(TODAY, result)).view(), TODAY))
                .isEqualTo(rating);
    }

    @Test
    void only_an_impact_that_was_shown_is_blue() {
        assertThat(Arrays.stream(Rating.values())
                        .filter(rating -> rating.colour().equals("blue")))
                .containsExactly(Rating.EMBEDDED, Rating.EMBEDDED_SELF_ASSESSED);
    }

    @Test
    void no_two_ratings_share_their_words() {
        assertThat(Arrays.stream(Rating.values()).map(Rating::words)).doesNotHaveDuplicates();
    }
}
