package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1. Tell all / 2. Ask all       ; 1. May 2026 / 2. June 2026
                    a) Tell all / b) Ask all       ; a) May 2026 / b) June 2026
                    (i) Tell all / (ii) Ask all    ; May 2026 / June 2026
                    • Tell all / • Ask all         ; • May 2026 / • June 2026
                    1.1 Tell all / 1.2 Ask all     ; 1.1 May 2026 / 1.2 June 2026
                    1a) Tell all / 1b) Ask all     ; 1a) May 2026 / 1b) June 2026
                    Tell all / Ask all             ; May 2026 / June 2026
                    """)
    void lists_of_the_same_length_pair_up(String actions, String dates) {
        PrintedPlan plan = read(actions, "Police", dates);

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all", "Ask all");
        assertThat(plan.actions())
                .extracting(action -> String.valueOf(action.deadline().due()))
                .containsExactly("2026-05-31", "2026-06-30");
        assertThat(plan.actions())
                .extracting(action -> action.leads().names())
                .allMatch(names -> names.contains("Police"));
    }

    @Test
    void each_has_its_own_lead_where_leads_are_as_many() {
        assertThat(WrittenPlan.rows(read("1. Tell all / 2. Ask all", "1. Police / 2. Health", "May 2026")))
                .containsExactly("Tell all | Police | May 2026", "Ask all | Health | May 2026");
    }

    @Test
    void where_counts_differ_the_steps_stay_one_action() {
        PrintedPlan plan = read("1. Tell all / 2. Ask all / 3. Count", "Police", "1. May 2026 / 2. June 2026");

        assertThat(WrittenPlan.actions(plan)).containsExactly("1. Tell all\n2. Ask all\n3. Count");
        assertThat(plan.actions().get(0).deadline().due()).isNull();
    }

    @Test
    void steps_with_one_lead_and_one_date_stay_one_action() {
        assertThat(WrittenPlan.actions(read("1.1 Tell all / 1.2 Ask all", "Police", "May 2026")))
                .containsExactly("1.1 Tell all\n1.2 Ask all");
    }

    @Test
    void a_list_within_an_item_goes_with_its_item() {
        PrintedPlan plan =
                read("1. Tell all: / • by letter / • by visit / 2. Ask all", "Police", "1. May 2026 / 2. June 2026");

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all:\nby letter\nby visit", "Ask all");
    }

    @Test
    void words_before_a_list_keep_it_together() {
        assertThat(WrittenPlan.actions(
                        read("Each agency is to: / 1. Tell all / 2. Ask all", "Police", "1. May 2026 / 2. June 2026")))
                .hasSize(1);
    }

    @Test
    void a_number_that_names_an_action_is_kept_as_its_own_and_one_that_counts_is_not() {
        assertThat(read("1.1 Tell all / 1.2 Ask all", "Police", "May 2026 / June 2026")
                        .actions())
                .extracting(PrintedAction::reference)
                .containsExactly("1.1", "1.2");
        assertThat(read("3a) Tell all / 3b) Ask all", "Police", "May 2026 / June 2026")
                        .actions())
                .extracting(PrintedAction::reference)
                .containsExactly("3a", "3b");
        assertThat(read("1. Tell all / 2. Ask all", "Police", "May 2026 / June 2026")
                        .actions())
                .extracting(PrintedAction::reference)
                .containsOnlyNulls();
    }

    @Test
    void parts_of_a_row_are_told_apart_by_their_place() {
        assertThat(read("1. Tell all / 2. Ask all", "Police", "May 2026 / June 2026")
                        .actions())
                .extracting(PrintedAction::where)
                .containsExactly("table 1, row 2, item 1", "table 1, row 2, item 2");
    }

    @Test
    void dates_of_three_parts_are_a_list_of_dates_and_no_list_of_items() {
        assertThat(WrittenPlan.rows(read("Tell all / Ask all", "Police", "31.05.26 / 30.06.26")))
                .containsExactly("Tell all | Police | 31.05.26", "Ask all | Police | 30.06.26");
    }

    private static PrintedPlan read(String actions, String leads, String dates) {
        return WrittenPlan.read("Action | Lead | By when\n" + actions + " | " + leads + " | " + dates + "\n");
    }
}
