package org.followthrough.pages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.ReviewId;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.followthrough.shared.Shortened;
import org.springframework.stereotype.Component;

/** Puts the dashboard together. Reads a fixed number of times, however many actions there are. */
@Component
class Boards {

    static final int DAYS_AHEAD = 28;

    private static final int MOST_LINES = 60;

    private final ActionPlans plans;
    private final BoardRows rows;
    private final Reviews reviews;
    private final Clock clock;

    Boards(ActionPlans plans, BoardRows rows, Reviews reviews, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.reviews = reviews;
        this.clock = clock;
    }

    Board board(BoardFilter filter, Viewer viewer) {
        List<PlanView> seen = plans.plans(viewer).stream()
                .sorted(Comparator.comparing(PlanView::prefix))
                .toList();
        List<BoardRow> all = rows.of(viewer);
        List<BoardRow> shown = all.stream().filter(filter::shows).toList();
        LocalDate ahead = London.today(clock).plusDays(DAYS_AHEAD);
        List<BoardGrid.Head> findings = findings(seen, filter);
        return new Board(
                filter,
                choices(seen, all),
                findingNamed(findings, filter),
                counted(shown),
                some(shown, row -> row.state() == BoardState.OVERDUE, BoardRow.BY_DUE_DAY),
                some(shown, row -> row.isDueBy(ahead), BoardRow.BY_DUE_DAY),
                some(shown, row -> row.state() == BoardState.SIGN_OFF, BoardRow.LONGEST_WAITING_FIRST),
                some(shown, row -> !filter.isOpen(), Comparator.comparing(row -> 0)),
                ratings(shown, filter),
                List.of(
                        byAgency(shown, filter, BoardGrid.byState(all)),
                        byAgency(shown, filter, BoardGrid.byRating(shown))),
                byFinding(shown, findings, filter, BoardGrid.byState(all)));
    }

    private static Board.Some some(List<BoardRow> rows, Predicate<BoardRow> which, Comparator<BoardRow> order) {
        return Board.Some.of(rows.stream().filter(which).sorted(order).toList());
    }

    private static String counted(List<BoardRow> rows) {
        long actions = rows.stream().map(row -> row.action().id()).distinct().count();
        return (rows.size() == 1 ? "1 answer" : rows.size() + " answers") + " to "
                + (actions == 1 ? "1 action" : actions + " actions");
    }

    private static Board.Choices choices(List<PlanView> plans, List<BoardRow> rows) {
        Map<String, String> byPlan = new LinkedHashMap<>();
        plans.forEach(plan -> byPlan.put(plan.id().value().toString(), plan.prefix() + ": " + plan.title()));
        Map<String, String> byRating = new LinkedHashMap<>();
        BoardGrid.ratings(rows).forEach(rated -> byRating.put(rated.words(), rated.words()));
        Map<String, String> byAgency = new LinkedHashMap<>();
        agencies(rows).forEach(row -> byAgency.put(row.agencyKey(), row.agency()));
        return new Board.Choices(byPlan, byAgency, byRating, BoardState.choices());
    }

    /** One row of each agency, by name; last what is no agency's. */
    private static List<BoardRow> agencies(List<BoardRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(BoardRow::agencyKey, row -> row, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing((BoardRow row) -> isAgency(row) ? 0 : 1)
                        .thenComparing(BoardRow::agency))
                .toList();
    }

    private static boolean isAgency(BoardRow row) {
        return row.action().agency() != null && !row.action().circumstances().external();
    }

    private static List<Board.RatingCount> ratings(List<BoardRow> rows, BoardFilter filter) {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(row -> row.rated().words(), Collectors.counting()));
        return BoardGrid.ratings(rows).stream()
                .map(rated -> new Board.RatingCount(
                        rated.words(),
                        rated.colour(),
                        counts.getOrDefault(rated.words(), 0L).intValue(),
                        filter.with("rating", rated.words()).path()))
                .toList();
    }

    private static BoardGrid byAgency(List<BoardRow> rows, BoardFilter filter, BoardGrid.Across across) {
        List<BoardGrid.Head> heads = agencies(rows).stream()
                .map(row -> new BoardGrid.Head(
                        row.agencyKey(),
                        row.agency(),
                        isAgency(row) ? "/agencies/" + row.agencyKey() : "",
                        filter.with("agency", row.agencyKey())))
                .toList();
        return BoardGrid.of(rows, heads, BoardRow::agencyKey, across, filter, Integer.MAX_VALUE);
    }

    /** A finding without an answer is shown too, unless something hides it: nobody has been asked anything for it. */
    private static BoardGrid byFinding(
            List<BoardRow> rows, List<BoardGrid.Head> findings, BoardFilter filter, BoardGrid.Across across) {
        boolean whole = filter.with("plan", "").isOpen();
        List<BoardGrid.Head> heads = new ArrayList<>(findings.stream()
                .filter(head ->
                        whole || rows.stream().anyMatch(row -> row.findingKey().equals(head.key())))
                .toList());
        List<BoardRow> answering =
                rows.stream().filter(row -> !row.findingKey().isEmpty()).toList();
        return BoardGrid.of(answering, heads, BoardRow::findingKey, across, filter, MOST_LINES);
    }

    private List<BoardGrid.Head> findings(List<PlanView> seen, BoardFilter filter) {
        List<PlanView> asked = seen.stream()
                .filter(plan -> filter.plan().isEmpty()
                        || filter.plan().equals(plan.id().value().toString()))
                .toList();
        Map<ReviewId, List<Finding>> found = reviews
                .findings(asked.stream().map(PlanView::review).toList())
                .stream()
                .collect(Collectors.groupingBy(Finding::review));
        return asked.stream()
                .flatMap(plan -> found.getOrDefault(plan.review(), List.of()).stream()
                        .map(finding -> head(plan, finding, filter)))
                .toList();
    }

    private static BoardGrid.Head head(PlanView plan, Finding finding, BoardFilter filter) {
        String id = finding.id().value().toString();
        String name = plan.prefix() + ", "
                + Shortened.of((finding.ref() + " " + finding.title()).strip(), 100)
                        .shown();
        return new BoardGrid.Head(id, name, "", filter.with("finding", id));
    }

    private static String findingNamed(List<BoardGrid.Head> findings, BoardFilter filter) {
        if (filter.finding().isEmpty()) return "";
        return findings.stream()
                .filter(head -> head.key().equals(filter.finding()))
                .map(BoardGrid.Head::name)
                .findFirst()
                .orElse("one that is not there");
    }
}
