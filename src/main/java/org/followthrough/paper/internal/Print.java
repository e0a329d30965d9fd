package org.followthrough.paper.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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

    /** "1,234.5" */
    static String of(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** "1 October 2026, 9:00am" */
    static String of(Instant moment) {
        return London.inWords(London.dateOf(moment)) + ", "
                + TIME.format(moment.atZone(London.ZONE)).toLowerCase(Locale.UK);
    }
}
