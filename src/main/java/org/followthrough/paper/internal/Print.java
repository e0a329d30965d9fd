package org.followthrough.paper.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Words;
import org.followthrough.shared.London;

/** Values as a reader sees them. */
final class Print {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Print() {}

    static String of(Cell cell) {
        if (cell instanceof Day day) return London.inWords(day.date());
        if (cell instanceof Amount amount) return of(amount.number());
        return ((Words) cell).text();
    }

    static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** "1,234.50": as many places as the number was given with. */
    static String of(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder print = new StringBuilder(plain);
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) print.insert(at, ',');
        return print.toString();
    }

    /** "1 October 2026, 9:00am" */
    static String of(Instant moment) {
        return London.inWords(London.dateOf(moment)) + ", "
                + TIME.format(moment.atZone(London.ZONE)).toLowerCase(Locale.UK);
    }
}
