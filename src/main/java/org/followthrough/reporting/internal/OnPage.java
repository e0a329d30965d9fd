package org.followthrough.reporting.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.paper.Charts;
import org.followthrough.paper.TableOnPage;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A report's numbers as they are read on a page. Depends on the snapshot alone, so that a filed one always reads the same.
 *
 * @param full whether it is the whole; else what needs the executive's eye
 * @param sentences the three that come first
 */
public record OnPage(
        boolean full, List<String> sentences, List<Drawn> charts, List<Section> sections, List<Stated> statements) {

    /** Has no column where no action is rated so. */
    private static final Set<Rating> SELDOM =
            EnumSet.of(Rating.EMBEDDED, Rating.EMBEDDED_SELF_ASSESSED, Rating.SET_ASIDE, Rating.ENDED);

    /** A chart as it is drawn in the page. */
    public record Drawn(String headline, String picture) {}

    public record Section(String heading, List<Listed> tables) {}

    /** @param none the sentence where it has no line */
    public record Listed(TableOnPage table, String none) {}

    public static OnPage of(ReportSnapshot numbers) {
        return of(numbers, true);
    }

    /** What has changed, is late, waits, ended otherwise or is owed, without the rest. */
    public static OnPage exceptions(ReportSnapshot numbers) {
        return of(numbers, false);
    }

    private static OnPage of(ReportSnapshot numbers, boolean full) {
        List<Stated> statements = numbers.statements();
        return new OnPage(
                full,
                PlainSentences.of(numbers),
                full ? drawn(numbers) : List.of(),
                new ReportTables(numbers)
                        .sections().stream()
                                .filter(section -> full || section.exception())
                                .map(OnPage::section)
                                .toList(),
                full && statements != null ? statements : List.of());
    }

    private static List<Drawn> drawn(ReportSnapshot numbers) {
        return ReportCharts.of(numbers).stream()
                .map(chart -> new Drawn(chart.headline(), Charts.svg(chart)))
                .toList();
    }

    private static Section section(ReportTables.Section section) {
        return new Section(
                section.heading(),
                section.tables().stream()
                        .map(each -> new Listed(TableOnPage.of(each.table()), each.none()))
                        .toList());
    }

    /** The columns of its tables. */
    static List<Rating> ratings(ReportSnapshot numbers) {
        return Arrays.stream(Rating.values())
                .filter(rating ->
                        !SELDOM.contains(rating) || numbers.totals().ratings().containsKey(rating))
                .toList();
    }

    /** The colour beside the words of a rating; null beside any others. */
    public @Nullable String colour(String words) {
        return Arrays.stream(Rating.values())
                .filter(rating -> rating.words().equals(words))
                .map(Rating::colour)
                .findFirst()
                .orElse(null);
    }
}
