package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Row;
import org.jspecify.annotations.Nullable;

/** A row of a plan's table, or a card, its texts by what they are. */
final class PlanRow {

    private static final Set<Column> GROUPING =
            EnumSet.of(Column.THEME, Column.FINDING, Column.LESSON, Column.RECOMMENDATION, Column.MIXED);

    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?[.)]?(?: ?\\([ivx]{1,5}\\))?");
    private static final Pattern LETTER = Pattern.compile("(?i)[RAGB]|red|amber|green|blue");
    private static final Pattern TICK = Pattern.compile("(?i)[✓✔√●•x✗☒☑]|y|yes|l|lead|support");
    private static final AgencyName AGENCIES = new AgencyName();
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]{0,2}\\d{1,3}[.):\\s]");
    private static final Pattern END = Pattern.compile("[.!?:;]\\z");
    /** What Word's forms show where nobody has filled them in. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)choose an item\\.?|(?:click|tap)(?: or tap)? (?:here )?to enter (?:text|a date)\\.?");

    private static final Set<Column> SENTENCES = EnumSet.of(
            Column.FINDING, Column.LESSON, Column.RECOMMENDATION, Column.ACTION, Column.SUCCESS, Column.PROGRESS);

    private final String where;
    private final Map<Column, List<Line>> texts = new EnumMap<>(Column.class);
    private final Set<Column> fromAbove = EnumSet.noneOf(Column.class);
    private final Set<Column> takenOver = EnumSet.noneOf(Column.class);
    private final List<PrintedAction.Cell> printed = new ArrayList<>();
    private final List<String> stray = new ArrayList<>();
    private boolean startsGroup;
    private @Nullable String shade;

    PlanRow(String where) {
        this.where = where;
    }

    static PlanRow of(Row row, Columns columns) {
        PlanRow read = new PlanRow(row.where());
        row.cells().forEach(cell -> read.take(cell, columns));
        return read;
    }

    private void take(Cell cell, Columns columns) {
        Columns.Heading heading = columns.over(cell).orElse(null);
        if (heading == null) {
            takeStray(cell, columns);
            return;
        }
        if (heading.leftOut()) return;
        Column column = heading.column();
        if (column != null && cell.fromAbove()) fromAbove.add(column);
        if (cell.shade() != null && (column == Column.RATING || !columns.has(Column.RATING))) shade = cell.shade();
        if (cell.text().isEmpty() || PLACEHOLDER.matcher(cell.text()).matches()) return;
        printed.add(new PrintedAction.Cell(heading.title(), cell.text()));
        if (isTick(heading, cell)) takeTick(heading, cell);
        else if (column != null && isRatingOfAPeriod(column, cell, columns)) put(Column.RATING, cell.lines());
        else if (column != null) append(column, cell.lines());
        startsGroup |= isLeft(heading, columns) && (column == null || GROUPING.contains(column));
    }

    /** A column for each quarter holds a letter of the scale as often as words; the last one filled stands. */
    private static boolean isRatingOfAPeriod(Column column, Cell cell, Columns columns) {
        return column == Column.PROGRESS
                && !columns.has(Column.RATING)
                && LETTER.matcher(cell.text()).matches();
    }

    private static boolean isTick(Columns.Heading heading, Cell cell) {
        return (heading.column() == null || heading.column() == Column.LEAD)
                && TICK.matcher(cell.text()).matches()
                && AGENCIES.isNamed(lowest(heading.title()));
    }

    private static String lowest(String title) {
        return title.substring(title.lastIndexOf(HeaderRows.BELOW) + 1)
                .replaceFirst("^" + HeaderRows.BELOW.substring(1), "");
    }

    /** A tick below a body's name makes it one of the leads; "L" or "Lead" makes it the first. */
    private void takeTick(Columns.Heading heading, Cell cell) {
        List<Line> lead = Cell.linesOf(lowest(heading.title()));
        if (!cell.text().toLowerCase(Locale.UK).startsWith("l")) {
            append(Column.LEAD, lead);
            return;
        }
        List<Line> others = lines(Column.LEAD);
        put(Column.LEAD, lead);
        append(Column.LEAD, others);
    }

    /** A number under a blank heading in the first column is the row's. */
    private void takeStray(Cell cell, Columns columns) {
        if (cell.text().isEmpty()) return;
        boolean number = cell.column() == 0
                && !columns.has(Column.REFERENCE)
                && NUMBER.matcher(cell.text()).matches();
        if (number) append(Column.REFERENCE, cell.lines());
        else stray.add(cell.text());
    }

    private static boolean isLeft(Columns.Heading heading, Columns columns) {
        return columns.isLeftOf(heading, columns.whatIsToBeDone());
    }

    String where() {
        return where;
    }

    String text(Column column) {
        return Line.texts(lines(column));
    }

    List<Line> lines(Column column) {
        return texts.getOrDefault(column, List.of());
    }

    boolean has(Column column) {
        return texts.containsKey(column);
    }

    /** Whether the column's cell began in a row above. */
    boolean isMerged(Column column) {
        return fromAbove.contains(column);
    }

    /** Whether the table says by its cells how far they reach, so that a blank one is only blank. */
    boolean hasMerged() {
        return !fromAbove.isEmpty();
    }

    /** Whether its text in the column is a row's above. */
    boolean isTakenOver(Column column) {
        return takenOver.contains(column);
    }

    /** Whether something stands left of the action that sets it apart from the rows above. */
    boolean startsGroup() {
        return startsGroup;
    }

    /** Texts that stand under no heading. */
    List<String> stray() {
        return stray;
    }

    List<PrintedAction.Cell> printed() {
        return printed;
    }

    @Nullable
    String shade() {
        return shade;
    }

    String wholeText() {
        String cells = printed.stream().map(PrintedAction.Cell::text).collect(Collectors.joining(" | "));
        return stray.isEmpty() ? cells : cells + " | " + String.join(" | ", stray);
    }

    void print(String heading, String text) {
        printed.add(new PrintedAction.Cell(heading, text));
    }

    void append(Column column, List<Line> lines) {
        if (lines.isEmpty()) return;
        List<Line> all = new ArrayList<>(lines(column));
        all.addAll(lines);
        texts.put(column, List.copyOf(all));
    }

    void put(Column column, List<Line> lines) {
        if (lines.isEmpty()) texts.remove(column);
        else texts.put(column, List.copyOf(lines));
    }

    /** Takes over what stands above in a column where nothing stands here. */
    void inherit(Column column, PlanRow above) {
        if (!has(column) && above.has(column)) takeFrom(column, above);
    }

    /** Takes over what stands above in place of what stands here: "as above". */
    void takeFrom(Column column, PlanRow above) {
        put(column, above.lines(column));
        takenOver.add(column);
    }

    /** A row of the same words, as one part of this one. */
    PlanRow part(int number) {
        PlanRow part = new PlanRow(where + ", item " + number);
        part.texts.putAll(texts);
        part.fromAbove.addAll(fromAbove);
        part.takenOver.addAll(takenOver);
        part.printed.addAll(printed);
        part.startsGroup = startsGroup && number == 1;
        part.shade = shade;
        return part;
    }

    /** Adds the lower half of this row, printed on the next page: the sentence that the page cut goes on. */
    void carryOn(PlanRow rest) {
        rest.texts.forEach((column, lines) -> {
            List<Line> all = new ArrayList<>(lines(column));
            int last = all.size() - 1;
            Line first = lines.get(0);
            if (last >= 0 && !first.item()) {
                Line cut = all.get(last);
                all.set(last, new Line(cut.text() + " " + first.text(), cut.item(), cut.number()));
                all.addAll(lines.subList(1, lines.size()));
            } else {
                all.addAll(lines);
            }
            texts.put(column, List.copyOf(all));
        });
        printed.addAll(rest.printed);
    }

    /** Adds a line that shares this row's action. */
    void share(PlanRow line) {
        line.texts.forEach((column, lines) -> {
            if (!text(column).equals(line.text(column))) append(column, lines);
        });
        printed.addAll(line.printed);
    }

    /** A row cut by a page's end goes on in the middle of a sentence that the upper half did not finish. */
    boolean isRestOf(PlanRow above) {
        return !isNumbered() && SENTENCES.stream().filter(this::has).anyMatch(column -> goesOn(column, above));
    }

    /** Whether it names nobody, no day and no number. */
    boolean isOnlyWords() {
        return !has(Column.LEAD) && !has(Column.DEADLINE) && !has(Column.RATING) && has(Column.ACTION);
    }

    private boolean goesOn(Column column, PlanRow above) {
        return Character.isLowerCase(text(column).charAt(0))
                && above.has(column)
                && !END.matcher(above.text(column)).find();
    }

    private boolean isNumbered() {
        return has(Column.REFERENCE)
                || has(Column.ACTION_REFERENCE)
                || Stream.of(Column.FINDING, Column.RECOMMENDATION, Column.ACTION)
                        .anyMatch(column -> NUMBERED.matcher(text(column)).lookingAt());
    }
}
