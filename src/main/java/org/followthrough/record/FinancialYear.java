package org.followthrough.record;

import java.time.LocalDate;
import java.time.Month;
import org.followthrough.shared.London;

/**
 * A year as public bodies count it: from 1 April to the 31 March that follows. Days are local to London.
 *
 * @param begins the calendar year in which it begins
 */
public record FinancialYear(int begins) implements Comparable<FinancialYear> {

    public FinancialYear {
        if (begins < 1 || begins > 9998) throw new IllegalArgumentException("no year begins in " + begins);
    }

    /** The year in which a day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(begins + 1, Month.MARCH, 31);
    }

    public FinancialYear next() {
        return new FinancialYear(begins + 1);
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    /** "2026 to 2027". */
    public String name() {
        return begins + " to " + (begins + 1);
    }

    /** "1 April 2026 to 31 March 2027". */
    public String days() {
        return London.inWords(first()) + " to " + London.inWords(last());
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(begins, other.begins);
    }
}
