package org.followthrough.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Days on which a partnership's offices are open: Monday to Friday, without the bank holidays of England and Wales
 * (Banking and Financial Dealings Act 1971 and the yearly proclamations). Dates are local to Europe/London. Beyond the
 * years for which holidays are known, weekends alone are left out.
 */
public final class WorkingDays {

    private final Set<LocalDate> bankHolidays;

    public WorkingDays(Collection<LocalDate> bankHolidays) {
        this.bankHolidays = Set.copyOf(bankHolidays);
    }

    /** The calendar bundled with the product; an installation may replace it, so inject the bean where there is one. */
    public static WorkingDays ofEnglandAndWales() {
        return new WorkingDays(BankHolidays.bundled());
    }

    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(date);
    }

    /** {@code date} itself where it is a working day, otherwise the first one after it. */
    public LocalDate next(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    /** {@code date} itself where it is a working day, otherwise the last one before it. */
    public LocalDate previous(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    /**
     * The {@code days}-th working day after {@code date}, which itself never counts; for none, {@link #next}.
     *
     * @throws IllegalArgumentException where {@code days} is negative
     */
    public LocalDate plus(LocalDate date, int days) {
        requireNotNegative(days);
        LocalDate day = days == 0 ? next(date) : date;
        for (int i = 0; i < days; i++) day = next(day.plusDays(1));
        return day;
    }

    /**
     * The {@code days}-th working day before {@code date}, which itself never counts; for none, {@link #previous}.
     *
     * @throws IllegalArgumentException where {@code days} is negative
     */
    public LocalDate minus(LocalDate date, int days) {
        requireNotNegative(days);
        LocalDate day = days == 0 ? previous(date) : date;
        for (int i = 0; i < days; i++) day = previous(day.minusDays(1));
        return day;
    }

    private static void requireNotNegative(int days) {
        if (days < 0) throw new IllegalArgumentException("working days are counted from none upwards, not " + days);
    }
}
