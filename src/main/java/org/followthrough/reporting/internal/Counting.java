package org.followthrough.reporting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.actionplan.ActionView;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Challenge;
import org.followthrough.reporting.ReportSnapshot.Gap;
import org.followthrough.reporting.ReportSnapshot.Lack;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.reporting.ReportSnapshot.Totals;
import org.followthrough.reporting.ReportSnapshot.Unanswered;

/** Counts a report's numbers. The same basis gives the same snapshot. */
final class Counting {

    private final Basis basis;
    private final Listing listing;

    private Counting(Basis basis) {
        this.basis = basis;
        this.listing = new Listing(basis);
    }

    static ReportSnapshot snapshot(Basis basis) {
        return new Counting(basis).snapshot();
    }

    private ReportSnapshot snapshot() {
        Earlier earlier = basis.earlier();
        return new ReportSnapshot(
                ReportSnapshot.SCHEMA,
                basis.quarter().name(),
                basis.today(),
                earlier == null ? null : earlier.snapshot().quarter(),
                basis.since(),
                totals(),
                tallies(basis.names()::plan),
                tallies(basis.names()::lead),
                listing.overdue(),
                listing.awaiting(),
                listing.completed(),
                listing.datesMoved(),
                listing.gaps(),
                listing.changes(),
                listing.lines(),
                listing.standings(),
                unanswered(),
                listing.otherwise(),
                Strands.of(basis),
                listing.statements(),
                listing.impact(),
                listing.reopened(),
                listing.datesAsked(),
                findings(),
                basis.challenges().stream().map(Counting::challenge).toList());
    }

    private static Challenge challenge(ChallengeView each) {
        ChallengeView.Given given = each.last().given();
        return new Challenge(
                each.about().named(),
                each.byRole(),
                each.last().question(),
                each.answerBy(),
                given == null ? "" : given.answer(),
                each.state().words());
    }

    private List<Tally> findings() {
        return Tallies.of(
                basis,
                basis.actions().stream()
                        .filter(action -> action.finding() != null)
                        .toList(),
                basis.names()::finding);
    }

    private List<Unanswered> unanswered() {
        return basis.notStated().entrySet().stream()
                .map(each -> new Unanswered(basis.names().plan(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Unanswered::plan))
                .toList();
    }

    private Totals totals() {
        List<ActionView> actions = basis.actions();
        Map<Rating, Integer> ratings = Tallies.ratings(basis, actions);
        List<Gap> gaps = listing.gaps();
        return new Totals(
                actions.size(),
                (int) actions.stream().filter(action -> action.state().isOpen()).count(),
                (int) actions.stream().filter(basis::isCompleted).count(),
                ratings.getOrDefault(Rating.OVERDUE, 0),
                ratings.getOrDefault(Rating.WITH_SUB_GROUP, 0),
                (int) actions.stream().filter(basis::isDateMoved).count(),
                (int) gaps.stream().filter(gap -> gap.lacks() == Lack.LEAD).count(),
                (int) gaps.stream().filter(gap -> gap.lacks() != Lack.LEAD).count(),
                ratings);
    }

    private List<Tally> tallies(Function<ActionView, String> by) {
        return Tallies.of(basis, by);
    }
}
