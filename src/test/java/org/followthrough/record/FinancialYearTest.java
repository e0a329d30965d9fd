package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

    @Test
    void a_year_runs_from_1_april_to_31_march() {
        assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FinancialYear(2025));
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FinancialYear(2026));
        FinancialYear year = new FinancialYear(2026);
        assertThat(year.name()).isEqualTo("2026 to 2027");
        assertThat(year.days()).isEqualTo("1 April 2026 to 31 March 2027");
        assertThat(year.holds(year.first()) && year.holds(year.last())).isTrue();
        assertThat(year.holds(year.first().minusDays(1))
                        || year.holds(year.last().plusDays(1)))
                .isFalse();
    }
}
