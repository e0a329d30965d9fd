package org.followthrough.intake.internal.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.review.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An action as a line of the plan that is given back.
 *
 * @param printed what of it was printed and is kept nowhere else; null where nothing is kept
 * @param place where it stood in print
 */
record ActionLine(
        ActionView action,
        @Nullable Finding finding,
        BoardsOrder.@Nullable Row printed,
        InPrint place,
        StandsToday today) {

    private static final DeadlineReader DEADLINES = new DeadlineReader();

    /** @param heads all columns of its table */
    List<Value> values(List<Head> heads) {
        boolean hasAction = heads.stream().anyMatch(head -> head.content() == Head.Content.ACTION);
        return heads.stream().map(head -> value(head, hasAction)).toList();
    }

    private Value value(Head head, boolean hasAction) {
        return switch (head.content()) {
            case REFERENCE, ACTION_REFERENCE -> cellOr(head, place.reference());
            case SECTION -> Value.of(place.section());
            case THEME -> cellOr(head, place.theme());
            case LESSON -> cellOr(head, place.lesson());
            case AS_PRINTED -> cellOr(head, null);
            case FINDING -> cellOr(head, finding == null ? null : named(finding.ref(), finding.title()));
            case RECOMMENDATION -> recommendation(head, hasAction);
            case ACTION -> Value.of(action.wording());
            case LEAD -> Value.of(action.printedLeads());
            case DEADLINE -> deadline();
            case SUCCESS -> Value.of(action.success());
            case PROGRESS -> Value.of(action.printedProgress());
            case RATING -> cellOr(head, printed == null ? null : printed.rating());
            case OUR_REFERENCE -> Value.of(action.reference());
            case STATUS -> Value.of(today.status());
            case DATE_NOW -> today.date();
            case ACCEPTED_ON -> today.acceptedOn();
        };
    }

    /** "Finding Two: Nobody asked", "4.2. Ask". */
    static String named(@Nullable String ref, @Nullable String words) {
        if (ref == null || ref.isEmpty()) return Objects.requireNonNullElse(words, "");
        if (words == null || words.isEmpty()) return ref;
        return ref + (Character.isDigit(ref.charAt(0)) ? ". " : ": ") + words;
    }

    private Value cellOr(Head head, @Nullable String otherwise) {
        String cell = printed == null ? "" : cell(printed, head.title());
        return Value.of(cell.isEmpty() ? otherwise : cell);
    }

    private static String cell(BoardsOrder.Row row, String title) {
        return row.cells().stream()
                .filter(cell -> cell.heading().equals(title))
                .map(PrintedAction.Cell::text)
                .collect(joining("\n"));
    }

    /** Where no action stands beside it, it is what is to be done, in the words that hold now. */
    private Value recommendation(Head head, boolean hasAction) {
        String wording = action.wording();
        String ref = printed == null ? null : printed.recommendationRef();
        if (!hasAction) {
            Value cell = cellOr(head, null);
            return cell.text().endsWith(wording) ? cell : Value.of(named(ref, wording));
        }
        String words = printed == null ? null : printed.recommendation();
        return cellOr(head, wording.equals(words) ? ref : named(ref, words));
    }

    private Value deadline() {
        String text = action.deadline().printed();
        if (text == null) return Value.of("");
        LocalDate due = DEADLINES.read(text).due();
        boolean isDay = DEADLINES.read(text).kind() == DeadlineKind.DATE && due != null;
        return isDay ? Value.of(Objects.requireNonNull(due)) : Value.of(text);
    }
}
