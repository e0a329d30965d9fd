package org.followthrough.reporting.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.paper.Charts;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A report's numbers as they are read on a page. Depends on the snapshot alone, so that a filed one always reads the same.
 *
 * @param sentences the three that come first
 * @param ratings the columns of its tables
 * @param comparedWith the months of the report compared with, null in the first one
 */
public record Paper(
        ReportSnapshot numbers,
        List<String> sentences,
        List<Rating> ratings,
        @Nullable String comparedWith) {

    /** Has no column where no action is rated so. */
    private static final Set<Rating> SELDOM =
            EnumSet.of(Rating.EMBEDDED, Rating.EMBEDDED_SELF_ASSESSED, Rating.SET_ASIDE, Rating.ENDED);

    /** A chart as it is drawn in the page. */
    public record Drawn(String headline, String picture) {}

    public List<Drawn> charts() {
        return ReportCharts.of(numbers).stream()
                .map(chart -> new Drawn(chart.headline(), Charts.svg(chart)))
                .toList();
    }

    public static Paper of(ReportSnapshot numbers) {
        String earlier = numbers.comparedWith();
        return new Paper(
                numbers,
                PlainSentences.of(numbers),
                Arrays.stream(Rating.values())
                        .filter(rating -> !SELDOM.contains(rating)
                                || numbers.totals().ratings().containsKey(rating))
                        .toList(),
                earlier == null ? null : Quarter.named(earlier).months());
    }
}
