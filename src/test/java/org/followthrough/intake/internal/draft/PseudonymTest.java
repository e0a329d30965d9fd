package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymTest {

    @ParameterizedTest
    @CsvSource({
        "Baby Robin, Training after ROBIN, true",
        "Baby Robin, Baby clinics, false",
        "Child M, Training for child m's school, true",
        "Child M, Training for child minders, false",
        "“Robin”, Robin’s school, true",
        "'', Anything, false"
    })
    void a_pseudonym_is_found_where_it_gives_itself_away(String pseudonym, String label, boolean found) {
        assertThat(Pseudonym.of(pseudonym).isIn(label)).isEqualTo(found);
    }
}
