package org.followthrough.intake.internal.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.InPrint;
import org.followthrough.intake.internal.export.Head.Content;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** Lays the actions of one plan out as its board had. */
final class PaperMaker {

    private final BoardsOrder order;
    private final Map<FindingId, Finding> findings;
    private final Map<ActionId, ActionInPrint> prints;
    private final boolean everything;
    private final LocalDate today;

    /** @param everything whether it is for somebody who may see the whole plan */
    PaperMaker(
            BoardsOrder order,
            List<Finding> findings,
            Map<ActionId, ActionInPrint> prints,
            boolean everything,
            LocalDate today) {
        this.order = order;
        this.findings = findings.stream()
                .collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.prints = prints;
        this.everything = everything;
        this.today = today;
    }

    /** @param answers in the plan's own order */
    List<Paper.Part> parts(List<ActionView> answers) {
        List<Paper.Part> parts = new ArrayList<>();
        List<List<Value>> rows = new ArrayList<>();
        List<Head> heads = List.of();
        String band = null;
        List<ActionLine> lines = lines(answers);
        List<Head> usual = Head.usual(lines.stream().map(ActionLine::place).toList());
        for (ActionLine line : lines) {
            List<Head> own = heads(line, heads, usual);
            String over = band(line, own);
            if (!own.equals(heads) || !Objects.equals(over, band)) {
                if (!rows.isEmpty()) parts.add(new Paper.Part(band, heads, rows));
                rows = new ArrayList<>();
                heads = own;
                band = over;
            }
            rows.add(line.values(heads));
        }
        if (!rows.isEmpty()) parts.add(new Paper.Part(band, heads, rows));
        return parts;
    }

    List<Paper.Answered> answered(List<ActionView> answers) {
        List<FindingId> shown = answers.stream()
                .map(ActionView::finding)
                .filter(Objects::nonNull)
                .toList();
        List<Paper.Answered> answered = new ArrayList<>();
        for (Finding finding : findings.values()) {
            String response = finding.response();
            if (response != null && (everything || shown.contains(finding.id())))
                answered.add(new Paper.Answered(ActionLine.named(finding.ref(), finding.title()), response));
        }
        return answered;
    }

    private List<ActionLine> lines(List<ActionView> answers) {
        Map<ActionId, List<ActionView>> byAction = new LinkedHashMap<>();
        for (ActionView answer : answers)
            byAction.computeIfAbsent(answer.id(), first -> new ArrayList<>()).add(answer);
        return byAction.values().stream().map(this::line).toList();
    }

    private ActionLine line(List<ActionView> answers) {
        ActionView action = answers.get(0);
        return new ActionLine(
                action,
                action.finding() == null ? null : findings.get(action.finding()),
                order.rows().get(action.listed()),
                inPrint(action.id()),
                new StandsToday(answers, today));
    }

    private InPrint inPrint(ActionId action) {
        ActionInPrint its = prints.get(action);
        return its == null ? InPrint.ALONE : its.print();
    }

    /**
     * An action that stood in no table goes into the one before it, and where there is none, or the board's columns would
     * not say what is to be done, into one of our own.
     */
    private List<Head> heads(ActionLine line, List<Head> before, List<Head> usual) {
        BoardsOrder.Row printed = line.printed();
        if (printed == null || printed.table() < 0) return before.isEmpty() ? usual : before;
        List<Head> boards = Head.of(order.tables().get(printed.table()), everything);
        boolean sayWhat = boards.stream()
                .anyMatch(head -> head.content() == Content.ACTION || head.content() == Content.RECOMMENDATION);
        return sayWhat ? boards : usual;
    }

    private static @Nullable String band(ActionLine line, List<Head> heads) {
        Finding finding = line.finding();
        boolean isColumn = heads.stream().anyMatch(head -> head.content() == Content.FINDING);
        return finding == null || isColumn ? null : ActionLine.named(finding.ref(), finding.title());
    }
}
