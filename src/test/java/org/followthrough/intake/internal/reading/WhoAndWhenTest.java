package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoAndWhenTest {

    @ParameterizedTest
    @ValueSource(strings = {"Who and when?", "Lead and timescale", "By whom and by when", "Responsibility with dates"})
    void a_heading_may_ask_for_both(String heading) {
        assertThat(WrittenPlan.rows(read(heading, "Ward Manager / May 2026")))
                .containsExactly("Tell all | Ward Manager | May 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Ward Manager / 31.05.26            ; Ward Manager ; 31.05.26
                    Ward Manager – May 2026            ; Ward Manager ; May 2026
                    Ward Manager by 31 May 2026        ; Ward Manager ; 31 May 2026
                    Ward Manager, by end of May 2026   ; Ward Manager ; end of May 2026
                    Ward Manager                       ; Ward Manager ; null
                    """)
    void the_date_stands_on_a_line_of_its_own_or_behind_the_name(String cell, String lead, String deadline) {
        assertThat(WrittenPlan.rows(read("Lead and timescale", cell)))
                .containsExactly("Tell all | " + lead + " | " + deadline);
    }

    @Test
    void a_date_alone_names_nobody() {
        PrintedPlan plan = read("Lead and timescale", "May 2026");

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all |  | May 2026");
        assertThat(WrittenPlan.messages(plan)).contains("No lead is printed.");
    }

    @Test
    void a_role_behind_a_comma_is_no_date() {
        assertThat(WrittenPlan.rows(read("Lead and timescale", "Ines Marchbank, Ward Manager")))
                .containsExactly("Tell all | Ines Marchbank, Ward Manager | null");
    }

    private static PrintedPlan read(String heading, String cell) {
        return WrittenPlan.read("Action | " + heading + " | RAG\nTell all | " + cell + " | G\n");
    }
}
