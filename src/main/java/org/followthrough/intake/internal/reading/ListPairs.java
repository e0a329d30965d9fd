package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.ListMarks;

/**
 * Lists that stand beside each other in one row pair up by position: the second action with the second lead and the second
 * date. Only where their counts agree; a list of steps with one date stays one action.
 */
final class ListPairs {

    private static final Set<Column> PAIRED =
            EnumSet.of(Column.LEAD, Column.DEADLINE, Column.SUCCESS, Column.PROGRESS, Column.RATING);

    /** "1.2" and "1b" name an action, where "2." only counts on. */
    private static final Pattern OWN_NUMBER = Pattern.compile("\\(?(\\d{1,2}(?:\\.\\d{1,2}|[a-z]))[.)]*\\s*");

    private ListPairs() {}

    /** The row's actions: the row itself where it holds one. */
    static List<PlanRow> of(PlanRow row, DocumentDeadlines deadlines) {
        Column what = row.has(Column.ACTION) ? Column.ACTION : Column.RECOMMENDATION;
        List<List<Line>> actions = actions(row.lines(what), row.lines(Column.DEADLINE), deadlines);
        int count = actions.size();
        if (count < 2 || !(pairs(row, count, deadlines))) return List.of(row);
        List<PlanRow> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) parts.add(part(row, what, actions.get(i), i, count));
        return parts;
    }

    private static boolean pairs(PlanRow row, int count, DocumentDeadlines deadlines) {
        List<Line> dates = row.lines(Column.DEADLINE);
        boolean linesPair = dates.size() == count
                && (areDates(dates, deadlines) || row.lines(Column.LEAD).size() == count);
        return linesPair
                || items(dates).size() == count
                || items(row.lines(Column.LEAD)).size() == count;
    }

    private static boolean areDates(List<Line> dates, DocumentDeadlines deadlines) {
        return dates.stream().allMatch(line -> deadlines.read(line.text()).due() != null);
    }

    /** The items of the list; paragraphs without marks are items where each has a date of its own beside it. */
    private static List<List<Line>> actions(List<Line> lines, List<Line> dates, DocumentDeadlines deadlines) {
        List<List<Line>> items = items(lines);
        boolean each = items.isEmpty()
                && lines.size() > 1
                && lines.size() == dates.size()
                && areDates(dates, deadlines)
                && lines.stream()
                        .allMatch(line -> Character.isUpperCase(line.text().charAt(0)));
        return each ? lines.stream().map(List::of).toList() : items;
    }

    private static PlanRow part(PlanRow row, Column what, List<Line> action, int at, int count) {
        PlanRow part = row.part(at + 1);
        part.put(what, unmarked(action));
        Matcher own = OWN_NUMBER.matcher(mark(action.get(0)));
        if (own.matches() && what == Column.ACTION && !row.has(Column.ACTION_REFERENCE))
            part.put(Column.ACTION_REFERENCE, List.of(new Line(own.group(1), false, "")));
        for (Column column : PAIRED) {
            List<List<Line>> items = items(row.lines(column));
            if (items.size() == count) part.put(column, unmarked(items.get(at)));
            else if (column != Column.SUCCESS && row.lines(column).size() == count)
                part.put(column, List.of(row.lines(column).get(at)));
        }
        return part;
    }

    /** The items of a list that is all there is in a cell; none where something stands before it. */
    private static List<List<Line>> items(List<Line> lines) {
        List<List<Line>> items = new ArrayList<>();
        String style = lines.isEmpty() ? "" : style(lines.get(0));
        for (Line line : lines) {
            if (line.item() && style(line).equals(style)) items.add(new ArrayList<>());
            if (items.isEmpty()) return List.of();
            items.get(items.size() - 1).add(line);
        }
        return items;
    }

    /** How an item is marked, which sets the items of a list apart from those of a list inside one of them. */
    private static String style(Line line) {
        return mark(line)
                .replaceAll("\\d+", "1")
                .replaceAll("[ivx]+(?=\\W|$)", "i")
                .replaceAll("[a-hj-z](?=\\W|$)", "a");
    }

    private static String mark(Line line) {
        if (!line.number().isEmpty()) return line.number();
        int words = ListMarks.without(line.text()).length();
        return line.text().substring(0, line.text().length() - words);
    }

    private static List<Line> unmarked(List<Line> item) {
        return item.stream()
                .map(line -> new Line(ListMarks.without(line.text()), false, line.number()))
                .toList();
    }
}
