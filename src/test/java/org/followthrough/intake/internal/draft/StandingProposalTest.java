package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingProposalTest {

    @ParameterizedTest
    @CsvSource({
        "Complete, ACCEPTED",
        "Completed March 2025, ACCEPTED",
        "Blue, ACCEPTED",
        "Closed, ACCEPTED",
        "Embedded, TESTED"
    })
    void a_rating_that_says_so_proposes_it(String rating, String stage) {
        assertThat(StandingProposal.of(action(rating, null))).hasValueSatisfying(proposal -> {
            assertThat(proposal.standing().stage()).isEqualTo(stage);
            assertThat(proposal.because()).isEqualTo(rating);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Green", "Amber", "Partly complete", "Not complete", "To be completed", "On track", "90"})
    void a_colour_alone_and_half_done_work_propose_nothing(String rating) {
        assertThat(StandingProposal.of(action(rating, null))).isEmpty();
    }

    @Test
    void progress_that_begins_with_done_proposes_what_was_delivered_with_its_own_day() {
        assertThat(StandingProposal.of(action(null, "Completed on 3 March 2025. Next review in May 2027.")))
                .hasValueSatisfying(proposal ->
                        assertThat(proposal.standing()).isEqualTo(new Standing("DELIVERED", "3 march 2025", "")));
        assertThat(StandingProposal.of(action(null, "Work goes on and will be completed soon.")))
                .isEmpty();
    }

    @Test
    void a_cell_filled_blue_proposes_as_the_word_does() {
        PrintedAction.Standing blue = new PrintedAction.Standing(null, null, "blue");
        assertThat(StandingProposal.of(action(blue)))
                .hasValueSatisfying(proposal -> assertThat(proposal.because()).isEqualTo("filled blue"));
    }

    private static PrintedAction action(@Nullable String rating, @Nullable String progress) {
        return action(new PrintedAction.Standing(progress, rating, null));
    }

    private static PrintedAction action(PrintedAction.Standing standing) {
        return new PrintedAction(
                "table 1, row 2",
                new PrintedAction.Thread(null, null, null, null, null, null),
                null,
                "Ask",
                new PrintedAction.Leads(List.of(), "", List.of()),
                new Deadline(null, DeadlineKind.NONE, null, null),
                null,
                false,
                standing,
                List.of());
    }
}
