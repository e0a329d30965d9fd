package org.followthrough.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.BoardCalendar;
import org.followthrough.testing.TestPartnership;

/**
 * The ladder written a second time, from the board's words and not from its table: reminders 28, 14 and 3 days before; then
 * on day 1 the lead and the agency's representative, on day 14 the chair and the business manager, on day 30 the agency's
 * executive, on day 60 the lead safeguarding partner; then a digest every month. A month has five working days of grace. An
 * empty seat falls to the business manager.
 */
final class LadderAgain {

    /** @param readers each with whether they are told in place of somebody */
    record Told(LocalDate day, String rungs, Set<Reader> readers) {}

    /** @param rung the highest that names this reader @param instead told because a seat is empty */
    record Reader(PersonId person, String rung, boolean instead) {}

    record Digest(LocalDate day, YearMonth month, Set<PersonId> readers) {}

    private static final int[] DAYS = {-28, -14, -3, 1, 14, 30, 60};
    private static final int GRACE = 5;

    private final PersonId lead;
    private final LocalDate due;
    private final boolean month;

    LadderAgain(PersonId lead, LocalDate due, boolean month) {
        this.lead = lead;
        this.due = due;
        this.month = month;
    }

    private LocalDate plain(int day) {
        return (month && day > 0 ? BoardCalendar.workingDaysAfter(due, GRACE) : due).plusDays(day);
    }

    /** What is told while it is watched: later than {@code from} and not later than {@code until}, at 8:00 each. */
    List<Told> told(Instant from, Instant until) {
        Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int day : DAYS) {
            LocalDate on = BoardCalendar.workingDayFrom(plain(day));
            Instant at = BoardCalendar.inLondon(on, 8);
            if (at.isAfter(from) && !at.isAfter(until))
                byDay.computeIfAbsent(on, none -> new ArrayList<>()).add(day);
        }
        List<Told> told = new ArrayList<>();
        byDay.forEach((on, days) -> told.add(new Told(on, names(days), readers(days))));
        return told;
    }

    private static String names(List<Integer> days) {
        return String.join(", ", days.stream().map(LadderAgain::name).toList());
    }

    private static String name(int day) {
        return day < 0 ? "before-" + -day : "after-" + day;
    }

    /** Each person once, for the highest rung that names them. */
    private Set<Reader> readers(List<Integer> days) {
        Set<Reader> readers = new LinkedHashSet<>();
        Set<PersonId> met = new LinkedHashSet<>();
        for (int i = days.size() - 1; i >= 0; i--)
            for (Reader reader : named(days.get(i))) if (met.add(reader.person())) readers.add(reader);
        return readers;
    }

    private List<Reader> named(int day) {
        String rung = name(day);
        return switch (day) {
            case 1 ->
                lead.equals(TestPartnership.TEACHER)
                        ? List.of(own(lead, rung), new Reader(TestPartnership.MANAGER, rung, true))
                        : List.of(own(lead, rung));
            case 14 -> List.of(own(TestPartnership.CASE_REVIEW_CHAIR, rung), own(TestPartnership.MANAGER, rung));
            case 30 ->
                List.of(
                        lead.equals(TestPartnership.OFFICER)
                                ? own(TestPartnership.CHIEF_CONSTABLE, rung)
                                : new Reader(TestPartnership.MANAGER, rung, true));
            case 60 -> List.of(own(TestPartnership.CHIEF_CONSTABLE, rung));
            default -> List.of(own(lead, rung));
        };
    }

    private static Reader own(PersonId person, String rung) {
        return new Reader(person, rung, false);
    }

    /** The council's and the school's executives' seats are empty: theirs is the lead safeguarding partner. */
    LocalDate firstToAnExecutive() {
        return BoardCalendar.workingDayFrom(plain(lead.equals(TestPartnership.OFFICER) ? 30 : 60));
    }

    /** Whole months after the last rung's own day. */
    List<Digest> digests(Instant from, Instant until) {
        List<Digest> digests = new ArrayList<>();
        for (int months = 1; months <= 12; months++) {
            LocalDate plain = plain(60).plusMonths(months);
            LocalDate on = BoardCalendar.workingDayFrom(plain);
            Instant at = BoardCalendar.inLondon(on, 8);
            if (at.isAfter(from) && !at.isAfter(until))
                digests.add(new Digest(on, YearMonth.from(plain), digestReaders()));
        }
        return digests;
    }

    private Set<PersonId> digestReaders() {
        Set<PersonId> readers = new LinkedHashSet<>(Set.of(lead, TestPartnership.MANAGER));
        if (lead.equals(TestPartnership.OFFICER)) readers.add(TestPartnership.CHIEF_CONSTABLE);
        return readers;
    }
}
