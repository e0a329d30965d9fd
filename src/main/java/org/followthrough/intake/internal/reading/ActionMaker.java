package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.jspecify.annotations.Nullable;

/** Makes actions of rows, and says what is missing in them. */
final class ActionMaker {

    private static final int LONGEST_RATING = 40;
    private static final Pattern PROSE = Pattern.compile("[.:]\\s+\\S");

    private final DocumentDeadlines deadlines;
    private final FindingList findings;
    private final Problems problems;
    private final RowCells cells;

    ActionMaker(DocumentDeadlines deadlines, FindingList findings, Problems problems) {
        this.deadlines = deadlines;
        this.findings = findings;
        this.problems = problems;
        this.cells = new RowCells(deadlines, problems);
    }

    /** The actions of a section; a row with a cell beyond all measure is reported and becomes none. */
    List<PrintedAction> make(Section section) {
        List<PrintedAction> made = new ArrayList<>();
        Set<Column> columns = section.columns().known();
        PlanRow lead = null;
        for (SuccessCriteria.Held held : SuccessCriteria.of(section)) {
            made.addAll(make(held, section.place(), columns, lead));
            if (held.row().has(Column.LEAD)) lead = held.row();
        }
        return made;
    }

    /**
     * The actions of one row or card.
     *
     * @param columns what the table or the cards have, so that what is missing here is known to be
     * @param lead the nearest row above that names a lead
     */
    List<PrintedAction> make(SuccessCriteria.Held held, Place place, Set<Column> columns, @Nullable PlanRow lead) {
        PlanRow row = held.row();
        if (!isOfAPlansSize(row)) return List.of();
        tidyRating(row);
        if (row.has(Column.REVISED_DEADLINE)) row.put(Column.DEADLINE, row.lines(Column.REVISED_DEADLINE));
        WhoAndWhen.takeApart(row, deadlines);
        Place here = place(row, place);
        if (row.has(Column.RESPONSE)) answer(here, row, row.text(Column.RESPONSE));
        if (row.has(Column.MIXED) && !row.has(Column.ACTION)) return mixed(held, here, columns, lead);
        if (isAnsweredWithNothing(row, here)) return List.of();
        if (!row.has(Column.ACTION) && !hasRecommendation(row, here)) return answered(row, here);
        cells.reportSuccess(held, columns);
        return parts(row).stream()
                .map(part -> make(part, held, here, columns, lead))
                .toList();
    }

    /** What was done already answers the finding, where nothing is left to do. */
    private List<PrintedAction> answered(PlanRow row, Place here) {
        if (row.has(Column.PROGRESS)) answer(here, row, row.text(Column.PROGRESS));
        return List.of();
    }

    private List<PlanRow> parts(PlanRow row) {
        return ListPairs.of(row, deadlines);
    }

    private static boolean hasRecommendation(PlanRow row, Place here) {
        return row.has(Column.RECOMMENDATION) || here.recommendation() != null;
    }

    private List<PrintedAction> mixed(
            SuccessCriteria.Held held, Place here, Set<Column> columns, @Nullable PlanRow lead) {
        List<String> toDo = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (BulletSorter.Bullet bullet : BulletSorter.sort(held.row().lines(Column.MIXED)))
            (bullet.sort() == BulletSorter.Sort.TO_DO ? toDo : rest).add(bullet.text());
        if (!rest.isEmpty()) answer(here, held.row(), String.join("\n", rest));
        List<PrintedAction> made = new ArrayList<>();
        for (String text : toDo) {
            PlanRow part = held.row().part(made.size() + 1);
            part.put(Column.ACTION, Cell.linesOf(text));
            made.add(make(part, held, here, columns, lead));
        }
        return made;
    }

    private boolean isAnsweredWithNothing(PlanRow row, Place here) {
        if (!row.has(Column.ACTION) || !AsAbove.isNothing(row.text(Column.ACTION)) || hasRecommendation(row, here))
            return false;
        answer(here, row, row.text(Column.ACTION));
        return true;
    }

    private void answer(Place here, PlanRow row, String text) {
        Integer finding = here.finding();
        if (finding != null) findings.answer(finding, text);
        problems.note(
                row.where(),
                finding == null
                        ? "No finding stands beside this answer, so it was left out: " + Problems.quoted(text)
                        : "This was read as the answer to a finding, and no action: " + Problems.quoted(text));
    }

    private boolean isOfAPlansSize(PlanRow row) {
        boolean fits =
                Stream.of(Column.values()).allMatch(column -> row.text(column).length() <= column.longest());
        if (!fits)
            problems.error(row.where(), "A cell in this row is longer than a plan's can be, so it was not read.");
        return fits;
    }

    /** Prose under "Status" is progress; a rating is a word or a figure. */
    private static void tidyRating(PlanRow row) {
        String rating = row.text(Column.RATING);
        if (rating.length() <= LONGEST_RATING && !PROSE.matcher(rating).find()) return;
        row.append(Column.PROGRESS, row.lines(Column.RATING));
        row.put(Column.RATING, List.of());
    }

    private PrintedAction make(
            PlanRow row, SuccessCriteria.Held held, Place here, Set<Column> columns, @Nullable PlanRow lead) {
        Recommendation recommendation = Recommendation.of(row, here);
        boolean paired =
                row != held.row() && !row.text(Column.SUCCESS).equals(held.row().text(Column.SUCCESS));
        String success = paired ? row.text(Column.SUCCESS) : held.text();
        return new PrintedAction(
                row.where(),
                here.thread(recommendation.ref(), recommendation.text()),
                recommendation.actionRef(),
                RowCells.orNull(row.text(Column.ACTION)),
                cells.leads(row, columns, lead),
                cells.deadline(row, columns),
                RowCells.orNull(success),
                held.inherited() && !paired,
                new PrintedAction.Standing(
                        RowCells.orNull(row.text(Column.PROGRESS)),
                        RowCells.orNull(row.text(Column.RATING)),
                        row.has(Column.RATING) ? null : row.shade()),
                row.printed());
    }

    private Place place(PlanRow row, Place place) {
        Integer finding = row.has(Column.FINDING)
                ? Integer.valueOf(findings.inColumn(FindingHeading.inColumn(row.text(Column.FINDING)), row.where()))
                : place.finding();
        if (finding != null) findings.covers(finding);
        return new Place(
                row.has(Column.SECTION) ? row.text(Column.SECTION) : place.section(),
                row.has(Column.THEME) ? row.text(Column.THEME) : place.theme(),
                finding,
                row.has(Column.LESSON) ? row.text(Column.LESSON) : place.lesson(),
                place.recommendation());
    }
}
