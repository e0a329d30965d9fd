package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.actionplan.Deadline;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** Makes an action of a row, and says what is missing in it. */
final class ActionMaker {

    private static final int LONGEST_LEAD = 300;
    private static final Pattern NUMBERED = Pattern.compile(
            "((?:recommendation )?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)[.):]\\s+(\\S.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final LeadReader leads = new LeadReader();
    private final DeadlineReader deadlines;
    private final FindingList findings;
    private final Problems problems;

    ActionMaker(DeadlineReader deadlines, FindingList findings, Problems problems) {
        this.deadlines = deadlines;
        this.findings = findings;
        this.problems = problems;
    }

    /** The actions of a section; a row with a cell beyond all measure is reported and becomes none. */
    List<PrintedAction> make(Section section) {
        return SuccessCriteria.of(section).stream()
                .filter(held -> isOfAPlansSize(held.row()))
                .map(held -> make(held, section))
                .toList();
    }

    private boolean isOfAPlansSize(PlanRow row) {
        boolean fits =
                Stream.of(Column.values()).allMatch(column -> row.text(column).length() <= column.longest());
        if (!fits)
            problems.error(row.where(), "A cell in this row is longer than a plan's can be, so it was not read.");
        return fits;
    }

    private PrintedAction make(SuccessCriteria.Held held, Section section) {
        PlanRow row = held.row();
        Columns columns = section.columns();
        if (held.text().isEmpty() && columns.has(Column.SUCCESS))
            problems.warning(row.where(), "No success criteria are printed.");
        Recommendation recommendation = Recommendation.of(row);
        return new PrintedAction(
                row.where(),
                new PrintedAction.Thread(
                        null, null, finding(row, section), null, recommendation.ref(), recommendation.text()),
                null,
                orNull(row.text(Column.ACTION)),
                new PrintedAction.Leads(leads(row, columns), row.text(Column.LEAD), List.of()),
                deadline(row, columns),
                orNull(held.text()),
                held.inherited(),
                new PrintedAction.Standing(orNull(row.text(Column.PROGRESS)), orNull(row.text(Column.RATING)), null),
                row.printed());
    }

    private @Nullable Integer finding(PlanRow row, Section section) {
        if (!row.has(Column.FINDING)) return section.finding();
        return findings.inColumn(FindingHeading.inColumn(row.text(Column.FINDING)), row.where());
    }

    private List<String> leads(PlanRow row, Columns columns) {
        List<String> names = leads.read(row.text(Column.LEAD)).stream()
                .map(name -> name.length() <= LONGEST_LEAD ? name : name.substring(0, LONGEST_LEAD))
                .toList();
        if (!row.has(Column.LEAD) && columns.has(Column.LEAD)) problems.warning(row.where(), "No lead is printed.");
        else if (names.isEmpty() && columns.has(Column.LEAD))
            problems.warning(row.where(), "“" + Printed.opening(row.text(Column.LEAD)) + "” names no lead.");
        return names;
    }

    private Deadline deadline(PlanRow row, Columns columns) {
        String printed = orNull(row.text(Column.DEADLINE));
        if (!columns.has(Column.DEADLINE)) return DeadlineReading.unreadable("").asPrinted(null);
        DeadlineReading reading = deadlines.read(row.text(Column.DEADLINE));
        if (reading.problem() != null) problems.warning(row.where(), reading.problem());
        return reading.asPrinted(printed);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A recommendation with its number, where it has one in a column of its own or before its words. */
    private record Recommendation(
            @Nullable String ref, @Nullable String text) {

        static Recommendation of(PlanRow row) {
            if (!row.has(Column.RECOMMENDATION)) return new Recommendation(null, null);
            String text = row.text(Column.RECOMMENDATION);
            if (row.has(Column.REFERENCE)) return new Recommendation(row.text(Column.REFERENCE), text);
            Matcher numbered = NUMBERED.matcher(text);
            return numbered.matches()
                    ? new Recommendation(numbered.group(1), numbered.group(2))
                    : new Recommendation(null, text);
        }
    }
}
