package org.followthrough.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** Days and moments as people say them. */
final class DueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private DueWords() {}

    static String day(@Nullable LocalDate due) {
        return due == null ? "No date" : "Due " + London.inWords(due);
    }

    /** "in 3 days", "today", "5 days overdue"; empty where there is no day. */
    static String relative(@Nullable LocalDate due, LocalDate today) {
        if (due == null) return "";
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) return "today";
        if (days == 1) return "tomorrow";
        return days > 0 ? "in " + days + " days" : days == -1 ? "1 day overdue" : -days + " days overdue";
    }

    /** "31 March 2026 at 9:32am". */
    static String moment(Instant moment) {
        return London.inWords(London.dateOf(moment)) + " at "
                + time(moment.atZone(London.ZONE).toLocalTime());
    }

    /** "9:32am". */
    static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.UK);
    }
}
