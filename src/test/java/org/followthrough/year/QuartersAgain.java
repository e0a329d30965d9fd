package org.followthrough.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.testing.BoardCalendar;
import org.followthrough.testing.TestPartnership;

/**
 * The quarters' reports written a second time: opened on the first working day after the quarter, cut off five working days
 * before the papers, which go out on the fifteenth working day after it. The business manager releases it on the next
 * working day, and the executive receives it on the one after that.
 *
 * <p>Three agencies are asked for their statement when it opens. The police give theirs on the second working day, and it
 * is taken on the next one; the council stays silent, is reminded three working days before the cut-off, and one day before
 * it its executive would be told, whose seat is empty; nobody speaks for the school, so that all of it comes to the business
 * manager.
 */
record QuartersAgain(String name, LocalDate opened, LocalDate cutOff, LocalDate released, LocalDate received) {

    LocalDate stated() {
        return BoardCalendar.workingDaysAfter(opened, 2);
    }

    LocalDate taken() {
        return BoardCalendar.workingDaysAfter(stated(), 1);
    }

    static List<QuartersAgain> within(LocalDate begins, LocalDate ends) {
        List<QuartersAgain> quarters = new ArrayList<>();
        for (LocalDate over = LocalDate.of(begins.getYear(), 3, 31); !over.isAfter(ends); over = endOfNext(over)) {
            LocalDate papers = BoardCalendar.workingDaysAfter(over, 15);
            LocalDate cutOff = BoardCalendar.workingDaysBefore(papers, 5);
            LocalDate released = BoardCalendar.workingDaysAfter(cutOff, 1);
            QuartersAgain quarter = new QuartersAgain(
                    BoardCalendar.quarter(over),
                    BoardCalendar.workingDayFrom(over.plusDays(1)),
                    cutOff,
                    released,
                    BoardCalendar.workingDaysAfter(released, 1));
            if (!quarter.opened().isAfter(ends)) quarters.add(quarter);
        }
        return quarters;
    }

    private static LocalDate endOfNext(LocalDate over) {
        LocalDate next = over.plusMonths(3);
        return next.withDayOfMonth(next.lengthOfMonth());
    }

    /** Those whom this report tells something, with those who lead what is watched when it opens. */
    List<YearAgain.Notice> notices(YearAgain year, LocalDate ends) {
        List<YearAgain.Notice> notices = new ArrayList<>();
        year.watchedOn(opened).forEach(each -> notices.add(new YearAgain.Notice(opened, 0, each.lead(), "PROGRESS")));
        if (!cutOff.isAfter(ends)) notices.add(new YearAgain.Notice(cutOff, 0, TestPartnership.MANAGER, "ASSIGNMENTS"));
        if (!released.isAfter(ends))
            notices.add(new YearAgain.Notice(released, 1, TestPartnership.CHIEF_CONSTABLE, "SINGLE"));
        notices.addAll(
                statements().stream().filter(each -> !each.day().isAfter(ends)).toList());
        return notices;
    }

    private List<YearAgain.Notice> statements() {
        LocalDate reminded = BoardCalendar.workingDaysBefore(cutOff, 3);
        LocalDate executive = BoardCalendar.workingDaysBefore(cutOff, 1);
        return List.of(
                new YearAgain.Notice(opened, 0, TestPartnership.OFFICER, "ASSIGNMENTS"),
                new YearAgain.Notice(opened, 0, TestPartnership.SOCIAL_WORKER, "ASSIGNMENTS"),
                new YearAgain.Notice(opened, 0, TestPartnership.MANAGER, "ASSIGNMENTS"),
                new YearAgain.Notice(stated(), 1, TestPartnership.MANAGER, "ASSIGNMENTS"),
                new YearAgain.Notice(reminded, 0, TestPartnership.SOCIAL_WORKER, "PROGRESS"),
                new YearAgain.Notice(reminded, 0, TestPartnership.MANAGER, "PROGRESS"),
                new YearAgain.Notice(executive, 0, TestPartnership.MANAGER, "PROGRESS"));
    }
}
