package org.followthrough.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.BoardCalendar;
import org.followthrough.testing.TestPartnership;
import org.jspecify.annotations.Nullable;

/**
 * What people do to one action in the year, decided beforehand: who leads it, when it is due, and on which days it is taken
 * on, delivered, returned and accepted. People act on working days at 9:00, after the night's timers.
 *
 * @param number from 0, over all plans
 * @param month whether the plan prints a month and not a day
 * @param taken the day on which its lead takes it on; null where a meeting agreed it
 * @param delivered null where its lead never delivers
 * @param returned null where the first evidence is good enough
 */
record Course(
        int number,
        PersonId lead,
        LocalDate due,
        boolean month,
        @Nullable LocalDate taken,
        @Nullable LocalDate delivered,
        @Nullable LocalDate returned,
        @Nullable LocalDate again,
        @Nullable LocalDate accepted) {

    static final int TO_A_PLAN = 15;
    static final int PLANS = 40;
    static final int ANSWER_WITHIN = 30;

    private static final List<PersonId> LEADS =
            List.of(TestPartnership.OFFICER, TestPartnership.SOCIAL_WORKER, TestPartnership.TEACHER);

    static List<Course> all(LocalDate begins) {
        List<Course> courses = new ArrayList<>();
        for (int number = 0; number < PLANS * TO_A_PLAN; number++) courses.add(of(number, begins));
        return courses;
    }

    /** Days before and after the due day on which leads deliver, one in five never. */
    private static Course of(int number, LocalDate begins) {
        LocalDate day = begins.plusDays(20 + number % 8 * 38L);
        boolean month = number % 3 == 0;
        LocalDate due = month ? day.withDayOfMonth(day.lengthOfMonth()) : day;
        LocalDate taken = number / TO_A_PLAN % 2 == 0 ? null : working(begins.plusDays(1 + number % 7));
        LocalDate delivered = switch (number % 5) {
            case 0 -> working(due.minusDays(10));
            case 1 -> working(due);
            case 2 -> working(due.plusDays(20));
            case 3 -> working(due.plusDays(45));
            default -> null;
        };
        boolean twice = number % 10 == 0;
        LocalDate judged = delivered == null ? null : working(delivered.plusDays(5));
        LocalDate returned = twice ? judged : null;
        LocalDate again = returned == null ? null : working(returned.plusDays(10));
        LocalDate accepted = again == null ? judged : working(again.plusDays(5));
        return new Course(
                number, LEADS.get(number % LEADS.size()), due, month, taken, delivered, returned, again, accepted);
    }

    private static LocalDate working(LocalDate day) {
        return BoardCalendar.workingDayFrom(day);
    }

    int plan() {
        return number / TO_A_PLAN;
    }

    String prefix() {
        return "P" + plan();
    }

    String reference() {
        return prefix() + "-" + (number % TO_A_PLAN + 1);
    }

    /** The first two actions of a plan share a measure of success; every other has its own. */
    String measure() {
        int first = number % TO_A_PLAN < 2 ? number / TO_A_PLAN * TO_A_PLAN : number;
        return "Measure " + first;
    }
}
