package org.followthrough.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * The calendar's rules written a second time from their sources, without the product's list of holidays and without the
 * machine's table of zones: Easter by the Gregorian computus, bank holidays by the Banking and Financial Dealings Act 1971
 * and custom, summer time from 01:00 UTC on the last Sunday of March to that of October (Summer Time Order 2002).
 */
public final class BoardCalendar {

    private BoardCalendar() {}

    /** The moment at which clocks in London show {@code hour} (8 and midnight alone are asked for) on {@code day}. */
    public static Instant inLondon(LocalDate day, int hour) {
        Instant asIfUtc = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        LocalDate forward = last(DayOfWeek.SUNDAY, day.getYear(), Month.MARCH);
        LocalDate back = last(DayOfWeek.SUNDAY, day.getYear(), Month.OCTOBER);
        boolean afterForward = hour > 1 ? !day.isBefore(forward) : day.isAfter(forward);
        boolean beforeBack = hour > 1 ? day.isBefore(back) : !day.isAfter(back);
        return afterForward && beforeBack ? asIfUtc.minusSeconds(3600) : asIfUtc;
    }

    public static LocalDate workingDayFrom(LocalDate day) {
        return isOpen(day) ? day : workingDayFrom(day.plusDays(1));
    }

    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        return count == 0 ? day : workingDaysAfter(workingDayFrom(day.plusDays(1)), count - 1);
    }

    public static LocalDate workingDaysBefore(LocalDate day, int count) {
        LocalDate before = day;
        for (int left = count; left > 0; left--) {
            before = before.minusDays(1);
            while (!isOpen(before)) before = before.minusDays(1);
        }
        return before;
    }

    /** "2026-Q1" for April to June 2026. */
    public static String quarter(LocalDate day) {
        int month = day.getMonthValue();
        if (month < 4) return (day.getYear() - 1) + "-Q4";
        if (month < 7) return day.getYear() + "-Q1";
        return day.getYear() + (month < 10 ? "-Q2" : "-Q3");
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !holidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easterSunday(year);
        Set<LocalDate> days = new HashSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                last(DayOfWeek.MONDAY, year, Month.MAY),
                last(DayOfWeek.MONDAY, year, Month.AUGUST)));
        for (LocalDate fixed :
                new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)}) {
            LocalDate day = fixed;
            while (day.getDayOfWeek().getValue() > 5 || days.contains(day)) day = day.plusDays(1);
            days.add(day);
        }
        return days;
    }

    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }

    private static LocalDate last(DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
    }
}
