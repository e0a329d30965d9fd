package org.followthrough.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.BoardCalendar;
import org.followthrough.testing.TestPartnership;
import org.jspecify.annotations.Nullable;

/** What the year should bring for every action, and which mails, by the board's rules and what people do. */
final class YearAgain {

    /** @param order within a day: what happens by itself comes before what people do */
    record Happening(LocalDate day, int order, String what) {}

    /** @param tick 0 for the one at 9:00, 1 for the one at noon */
    record Notice(LocalDate day, int tick, PersonId reader, String bundle) {
        boolean isSingle() {
            return bundle.equals("SINGLE");
        }
    }

    private static final int BY_ITSELF = 0;
    private static final int BY_PEOPLE = 1;

    private final LocalDate begins;
    private final LocalDate ends;
    private final List<Course> courses;
    private final Map<String, List<Happening>> timelines = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, LocalDate> tests = new TreeMap<>();
    private final Set<String> warned = new HashSet<>();

    YearAgain(LocalDate begins, LocalDate ends, List<Course> courses) {
        this.begins = begins;
        this.ends = ends;
        this.courses = courses;
        courses.forEach(this::live);
        testImpacts();
    }

    private static Instant nine(LocalDate day) {
        return BoardCalendar.inLondon(day, 8).plusSeconds(3600);
    }

    private boolean isReached(@Nullable LocalDate day) {
        return day != null && !day.isAfter(ends);
    }

    private void live(Course course) {
        List<Happening> timeline = new ArrayList<>();
        timelines.put(course.reference(), timeline);
        timeline.add(new Happening(begins, BY_PEOPLE, "action-started"));
        notices.add(new Notice(begins, 1, course.lead(), "ASSIGNMENTS"));
        people(timeline, course.taken(), "action-taken-on");
        watched(course, timeline, 1, course.due(), course.month(), begins, course.delivered());
        delivered(course, timeline, course.delivered());
        LocalDate returned = course.returned();
        if (returned != null && isReached(returned)) {
            people(timeline, returned, "evidence-returned");
            notices.add(new Notice(returned, 1, course.lead(), "SINGLE"));
            watched(course, timeline, 2, returned.plusDays(Course.ANSWER_WITHIN), false, returned, course.again());
            delivered(course, timeline, course.again());
        }
        if (isReached(course.accepted())) {
            people(timeline, course.accepted(), "evidence-accepted");
            notices.add(new Notice(Objects.requireNonNull(course.accepted()), 1, course.lead(), "SINGLE"));
        }
    }

    private void people(List<Happening> timeline, @Nullable LocalDate day, String what) {
        if (day != null && isReached(day)) timeline.add(new Happening(day, BY_PEOPLE, what));
    }

    private void delivered(Course course, List<Happening> timeline, @Nullable LocalDate day) {
        people(timeline, day, "evidence-submitted");
        if (day != null && isReached(day))
            notices.add(new Notice(day, 1, TestPartnership.CASE_REVIEW_CHAIR, "ASSIGNMENTS"));
    }

    private void watched(
            Course course,
            List<Happening> timeline,
            int version,
            LocalDate due,
            boolean month,
            LocalDate from,
            @Nullable LocalDate until) {
        LadderAgain ladder = new LadderAgain(course.lead(), due, month);
        Instant begin = nine(from);
        Instant end = nine(until != null && isReached(until) ? until : ends);
        warn(course, ladder, from, until == null ? ends : until);
        for (LadderAgain.Told each : ladder.told(begin, end)) {
            timeline.add(new Happening(each.day(), BY_ITSELF, "rungs-reached " + each.rungs()));
            for (LadderAgain.Reader reader : each.readers()) {
                told.add(course.reference() + " v" + version + " " + reader.rung() + " "
                        + reader.person().value() + " " + each.day() + (reader.instead() ? " instead" : ""));
                notices.add(new Notice(each.day(), 0, reader.person(), "MORNING"));
            }
        }
        for (LadderAgain.Digest each : ladder.digests(begin, end)) {
            timeline.add(new Happening(each.day(), BY_ITSELF, "repeated-in-digest " + each.month()));
            each.readers().forEach(reader -> notices.add(new Notice(each.day(), 0, reader, "MONTHLY")));
        }
    }

    /**
     * On the working day before an executive is first written to about an action, if it is still awaited then; an executive
     * who has been written to about an earlier date of it is no news.
     */
    private void warn(Course course, LadderAgain ladder, LocalDate from, LocalDate until) {
        LocalDate written = ladder.firstToAnExecutive();
        LocalDate day = BoardCalendar.workingDaysBefore(written, 1);
        boolean watched = day.isAfter(from) && !day.isAfter(until) && !day.isAfter(ends);
        if (watched && warned.add(course.reference()))
            notices.add(new Notice(day, 0, TestPartnership.MANAGER, "MORNING"));
    }

    /** Six months after the last of what a measure covers was accepted; recorded on the tenth day after it was asked for. */
    private void testImpacts() {
        Map<String, List<Course>> measures = new LinkedHashMap<>();
        courses.forEach(each -> measures.computeIfAbsent(each.measure(), none -> new ArrayList<>())
                .add(each));
        measures.forEach((measure, covered) -> {
            if (!covered.stream().allMatch(each -> isReached(each.accepted()))) return;
            LocalDate last = covered.stream()
                    .map(Course::accepted)
                    .map(Objects::requireNonNull)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate on = last.plusMonths(6);
            tests.put(measure, on);
            LocalDate asked = BoardCalendar.workingDayFrom(on);
            if (!isReached(asked)) return;
            notices.add(new Notice(asked, 0, TestPartnership.CASE_REVIEW_CHAIR, "ASSIGNMENTS"));
            LocalDate recorded = recordedOn(on);
            if (isReached(recorded)) covered.forEach(each -> people(timeline(each), recorded, "impact-tested"));
        });
    }

    static LocalDate recordedOn(LocalDate test) {
        return BoardCalendar.workingDayFrom(BoardCalendar.workingDayFrom(test).plusDays(10));
    }

    private List<Happening> timeline(Course course) {
        return Objects.requireNonNull(timelines.get(course.reference()));
    }

    /** Day and what happened, in order. */
    List<String> timelineOf(Course course) {
        return timeline(course).stream()
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::order))
                .map(each -> each.day() + " " + each.what())
                .toList();
    }

    List<String> told() {
        return told;
    }

    /** The day of each measure's test. */
    Map<String, LocalDate> tests() {
        return tests;
    }

    /** Whose date is watched at 9:00 of a day, before anybody acts. */
    List<Course> watchedOn(LocalDate day) {
        return courses.stream().filter(each -> isWatched(each, day)).toList();
    }

    private static boolean isWatched(Course course, LocalDate day) {
        LocalDate returned = course.returned();
        if (isBeforeOrNever(day, course.delivered())) return true;
        return returned != null && returned.isBefore(day) && isBeforeOrNever(day, course.again());
    }

    private static boolean isBeforeOrNever(LocalDate day, @Nullable LocalDate deed) {
        return deed == null || !deed.isBefore(day);
    }

    void alsoTold(List<Notice> others) {
        notices.addAll(others);
    }

    /**
     * Every mail as "day reader bundle": one bundle to one reader once a day, on working days, at 9:00 or at noon; what comes
     * later that day waits for the next one. What is told alone leaves alone.
     */
    List<String> mails() {
        List<String> mails = new ArrayList<>();
        Map<String, Integer> waiting = new TreeMap<>();
        for (LocalDate day = begins; !day.isAfter(ends); day = day.plusDays(1)) {
            Map<String, Boolean> had = new TreeMap<>();
            for (int tick = 0; tick < 2; tick++) {
                gather(day, tick, waiting, mails);
                if (BoardCalendar.workingDayFrom(day).equals(day)) post(day, waiting, had, mails);
            }
        }
        return mails;
    }

    private void gather(LocalDate day, int tick, Map<String, Integer> waiting, List<String> mails) {
        for (Notice each : notices)
            if (each.day().equals(day) && each.tick() == tick) {
                if (each.isSingle()) mails.add(day + " " + each.reader().value() + " SINGLE");
                else waiting.merge(each.reader().value() + " " + each.bundle(), 1, Integer::sum);
            }
    }

    private static void post(
            LocalDate day, Map<String, Integer> waiting, Map<String, Boolean> had, List<String> mails) {
        for (String bundle : List.copyOf(waiting.keySet()))
            if (had.put(bundle, true) == null) {
                waiting.remove(bundle);
                mails.add(day + " " + bundle);
            }
    }
}
