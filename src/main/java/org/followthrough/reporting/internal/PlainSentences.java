package org.followthrough.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Overdue;
import org.followthrough.reporting.ReportSnapshot.Totals;
import org.followthrough.shared.London;

/** The three sentences with which a report begins. */
final class PlainSentences {

    private PlainSentences() {}

    static List<String> of(ReportSnapshot numbers) {
        return List.of(progress(numbers), lateness(numbers), attention(numbers.totals()));
    }

    private static String progress(ReportSnapshot numbers) {
        Totals totals = numbers.totals();
        return "%d of %s %s not accepted yet; %s completed since %s."
                .formatted(
                        totals.live(),
                        count(totals.actions(), "action", "actions"),
                        totals.live() == 1 ? "is" : "are",
                        totals.completed() == 0
                                ? "none was"
                                : totals.completed() == 1 ? "1 was" : totals.completed() + " were",
                        London.inWords(numbers.since()));
    }

    private static String lateness(ReportSnapshot numbers) {
        List<Overdue> overdue = numbers.overdue();
        if (overdue.isEmpty()) return "No action is overdue.";
        long silent = overdue.stream().filter(each -> each.line() == null).count();
        long longest = overdue.get(0).days();
        return "%s overdue, %s %s; %s."
                .formatted(
                        overdue.size() == 1 ? "1 action is" : overdue.size() + " actions are",
                        overdue.size() == 1 ? "by" : "the longest by",
                        longest == 1 ? "1 day" : longest + " days",
                        explained(silent, overdue.size()));
    }

    private static String explained(long silent, int of) {
        if (silent == 0) return of == 1 ? "its lead has explained why" : "the leads have explained why";
        if (silent == of) return "no explanation has come in";
        return silent == 1 ? "1 explanation has not come in" : silent + " explanations have not come in";
    }

    private static String attention(Totals totals) {
        List<String> parts = Stream.of(
                        part(totals.awaitingSignOff(), "waits for sign-off", "wait for sign-off"),
                        part(totals.withoutLead(), "has no lead", "have no lead"),
                        part(totals.withoutDate(), "needs a date", "need a date"))
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) return "Nothing waits for sign-off, and every live action has a lead and a date.";
        String last = parts.get(parts.size() - 1);
        String before = String.join(", ", parts.subList(0, parts.size() - 1));
        return "Of the live actions, " + before + (before.isEmpty() ? "" : " and ") + last + ".";
    }

    private static Optional<String> part(int number, String one, String more) {
        return number == 0 ? Optional.empty() : Optional.of(count(number, one, more));
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
