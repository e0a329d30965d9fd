package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoActionTest {

    private static final String HEADINGS = "Action | Lead | By when | RAG\n";
    private static final String ROW = "Tell all | Police | May 2026 | G\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1 | 2 | 3 | 4                                                     ; the numbers of the columns
                    Describe each step | Who exactly? | dd/mm/yyyy | Red, amber        ; guidance for filling the table in
                    (one to a row) | (name and title) | (a date) | (a colour)         ; guidance for filling the table in
                    """)
    void what_stands_right_below_the_headings_to_help_who_fills_them_in_is_none(String row, String what) {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + row + "\n" + ROW);

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all");
        assertThat(WrittenPlan.messages(plan)).anyMatch(message -> message.startsWith("This row is " + what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total | 4 | |",
                "Signed | | Date |",
                "Notes: see the minutes | | |",
                "Last updated 4 May 2026 | | |",
                "Next review of this plan in June | | |",
                "Approved by the Board | | |"
            })
    void what_closes_a_table_is_none_and_is_reported(String row) {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + ROW + row + "\n");

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all");
        assertThat(WrittenPlan.messages(plan)).anyMatch(message -> message.startsWith("This row is a key, a total"));
    }

    @Test
    void a_key_takes_the_rows_below_it_with_it() {
        PrintedPlan plan = WrittenPlan.read(
                HEADINGS + ROW + "Key | | |\nGreen | Done | |\nAmber | Slow | |\nPurple | Nobody knows | |\n");

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all");
        assertThat(WrittenPlan.messages(plan))
                .filteredOn(message -> message.contains("part of a key"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key workers to meet each week | Police | May 2026 | A",
                "Signed agreement to be sent to landlords | Police | May 2026 |",
                "Record who visits | Police | May 2026 | A",
                "Amber alerts to be looked into | Police | May 2026 | A",
                "Ask: who is at home? | Police | May 2026 | A"
            })
    void an_action_that_begins_like_guidance_or_a_key_is_still_one(String row) {
        assertThat(WrittenPlan.read(HEADINGS + ROW + row + "\n").actions()).hasSize(2);
    }
}
