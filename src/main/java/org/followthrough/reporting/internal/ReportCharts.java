package org.followthrough.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.Chart.Tone;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Overdue;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Standing;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.jspecify.annotations.Nullable;

/** A report's numbers as charts, of the snapshot alone. */
final class ReportCharts {

    private static final int QUARTERS = 4;

    private record Band(String name, Tone tone, Set<Rating> ratings) {}

    /** At most four besides what has not started. What ended otherwise or is set aside stands in the table. */
    private static final List<Band> BANDS = List.of(
            new Band("Overdue", Tone.RED, EnumSet.of(Rating.OVERDUE)),
            new Band("At risk", Tone.AMBER, EnumSet.of(Rating.AT_RISK)),
            new Band(
                    "On track or accepted",
                    Tone.GREEN,
                    EnumSet.of(Rating.ON_TRACK, Rating.WITH_SUB_GROUP, Rating.ACCEPTED)),
            new Band("Embedded", Tone.BLUE, EnumSet.of(Rating.EMBEDDED, Rating.EMBEDDED_SELF_ASSESSED)),
            new Band("Not started, or no date", Tone.NOT_STARTED, EnumSet.of(Rating.NOT_STARTED, Rating.NO_DATE)));

    private ReportCharts() {}

    /** Those that have something to show. */
    static List<Chart> of(ReportSnapshot numbers) {
        return Stream.of(
                        stacked(numbers.agencies(), "Agency or group", "agencies and groups that lead"),
                        closedAgainstPlanned(numbers),
                        age(numbers.overdue()),
                        stacked(numbers.byFinding(), "Finding", "findings that actions answer"))
                .filter(Objects::nonNull)
                .map(Chart.class::cast)
                .toList();
    }

    /** @param counted what there are several of */
    private static @Nullable Chart stacked(List<Tally> tallies, String by, String counted) {
        List<Series> series = series(tallies);
        if (series.isEmpty()) return null;
        return new Chart.StackedBars(
                headline(tallies, counted),
                by,
                tallies.stream().map(Tally::name).toList(),
                series);
    }

    /** What nobody leads has a bar, and is no agency. */
    private static String headline(List<Tally> tallies, String counted) {
        List<Tally> named = tallies.stream()
                .filter(each -> !each.name().equals(PublicNames.NO_LEAD))
                .toList();
        if (named.isEmpty()) return "Nobody leads any action yet";
        long late =
                named.stream().filter(each -> each.count(Rating.OVERDUE) > 0).count();
        return "%s of %d %s %s something overdue"
                .formatted(late == 0 ? "None" : late, named.size(), counted, late == 1 ? "has" : "have");
    }

    private static List<Series> series(List<Tally> tallies) {
        return BANDS.stream()
                .map(band -> new Series(
                        band.name(),
                        band.tone(),
                        tallies.stream().map(tally -> count(tally, band)).toList()))
                .filter(series -> series.values().stream().anyMatch(value -> value != null && value > 0))
                .toList();
    }

    private static Long count(Tally tally, Band band) {
        return band.ratings().stream().mapToLong(tally::count).sum();
    }

    /** Of what was due in each of the last quarters, how much is accepted. */
    private static @Nullable Chart closedAgainstPlanned(ReportSnapshot numbers) {
        List<Quarter> quarters = lastQuarters(Quarter.named(numbers.quarter()));
        List<Long> planned = counts(quarters, quarter -> due(numbers, quarter).count());
        List<Long> closed = counts(
                quarters,
                quarter -> due(numbers, quarter)
                        .filter(stand -> stand.state() == AnswerState.ACCEPTED)
                        .count());
        long all = planned.stream().mapToLong(Long::longValue).sum();
        if (all == 0) return null;
        long done = closed.stream().mapToLong(Long::longValue).sum();
        return new Chart.Columns(
                "%d of %d actions due in the last four quarters %s accepted"
                        .formatted(done, all, done == 1 ? "is" : "are"),
                "Quarter in which they were due",
                quarters.stream().map(Quarter::label).toList(),
                List.of(
                        new Series("Due", Tone.GREY, new ArrayList<>(planned)),
                        new Series("Accepted", Tone.GREEN, new ArrayList<>(closed))));
    }

    private static List<Quarter> lastQuarters(Quarter last) {
        List<Quarter> quarters = new ArrayList<>();
        for (Quarter each = last; quarters.size() < QUARTERS; each = each.previous()) quarters.add(0, each);
        return quarters;
    }

    private static List<Long> counts(List<Quarter> quarters, ToLongFunction<Quarter> count) {
        return quarters.stream().mapToLong(count).boxed().toList();
    }

    private static Stream<Stand> due(ReportSnapshot numbers, Quarter quarter) {
        return numbers.standings().stream().map(Standing::stand).filter(stand -> isIn(stand.due(), quarter));
    }

    private static boolean isIn(@Nullable LocalDate due, Quarter quarter) {
        return due != null && !due.isBefore(quarter.first()) && !due.isAfter(quarter.last());
    }

    private static @Nullable Chart age(List<Overdue> overdue) {
        if (overdue.isEmpty()) return null;
        Map<String, Long> bands = new LinkedHashMap<>();
        bands.put("1 to 28 days", between(overdue, 1, 28));
        bands.put("29 to 56 days", between(overdue, 29, 56));
        bands.put("57 to 91 days", between(overdue, 57, 91));
        bands.put("More than 91 days", between(overdue, 92, Long.MAX_VALUE));
        long old = between(overdue, 92, Long.MAX_VALUE);
        return new Chart.Bars(
                old == 0
                        ? "No action is overdue by more than a quarter of a year"
                        : "%d of %d overdue actions are so by more than a quarter of a year"
                                .formatted(old, overdue.size()),
                "Overdue by",
                List.copyOf(bands.keySet()),
                new Series("Actions", Tone.RED, new ArrayList<>(bands.values())));
    }

    private static long between(List<Overdue> overdue, long from, long to) {
        return overdue.stream()
                .filter(each -> each.days() >= from && each.days() <= to)
                .count();
    }
}
