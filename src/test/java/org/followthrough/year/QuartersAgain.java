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
 */
record QuartersAgain(String name, LocalDate opened, LocalDate cutOff, LocalDate released, LocalDate received) {

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
        return notices;
    }
}
