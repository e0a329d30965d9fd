package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Cell;
import org.jspecify.annotations.Nullable;

/** The columns of a table as its headings give them, by grid columns. */
record Columns(List<Heading> headings, int width) {

    private static final Set<Column> WHO_OR_WHEN = EnumSet.of(Column.LEAD, Column.DEADLINE, Column.LEAD_AND_DEADLINE);
    private static final Pattern DATE_OR_ADDRESS = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?: \\d{1,2}:\\d{2}.*)?|\\d{4}-\\d{2}-\\d{2}.*|\\S+@\\S+|\\w{3,}/\\w{2,}/\\S+");
    private static final int LONGEST_HEADING = 160;
    private static final int MOST_HEADINGS = 40;

    /**
     * @param column null where nobody knows what it stands for, or another column is already that
     * @param leftOut whether the loader said that it is not to be read
     */
    record Heading(
            int from, int until, String title, @Nullable Column column, boolean leftOut) {}

    /** The columns, where the cells are headings: two are known, one of them is what is to be done, and most are. */
    static Optional<Columns> of(List<Cell> cells, int width, ColumnWords words) {
        List<Cell> filled =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (filled.size() < 2 || filled.size() > MOST_HEADINGS) return Optional.empty();
        if (filled.stream().anyMatch(Columns::isNoHeading)) return Optional.empty();
        Columns columns = new Columns(new HeadingList(words, filled).headings(), width);
        return columns.areAPlans() ? Optional.of(columns) : Optional.empty();
    }

    /** Far too long, or with a whole date or an address in it. */
    private static boolean isNoHeading(Cell cell) {
        return cell.text().length() > LONGEST_HEADING
                || DATE_OR_ADDRESS.matcher(cell.text()).matches();
    }

    private boolean areAPlans() {
        Set<Column> seen = known();
        long read =
                headings.stream().filter(heading -> heading.column() != null).count();
        boolean saysWhat =
                seen.contains(Column.ACTION) || seen.contains(Column.RECOMMENDATION) || answersFindings(seen);
        long asked = headings.stream().filter(heading -> !heading.leftOut()).count();
        boolean saysWhoOrWhen = seen.stream().anyMatch(WHO_OR_WHEN::contains);
        return saysWhat && seen.size() >= 2 && (saysWhoOrWhen || seen.size() > 2 || read * 2 >= asked);
    }

    private static boolean answersFindings(Set<Column> seen) {
        return (seen.contains(Column.FINDING) || seen.contains(Column.THEME))
                && (seen.contains(Column.RESPONSE) || seen.contains(Column.MIXED));
    }

    Set<Column> known() {
        Set<Column> known = EnumSet.noneOf(Column.class);
        if (headings.stream().anyMatch(heading -> heading.column() == Column.LEAD_AND_DEADLINE))
            known.addAll(EnumSet.of(Column.LEAD, Column.DEADLINE));
        if (headings.stream().anyMatch(heading -> heading.column() == Column.REVISED_DEADLINE))
            known.add(Column.DEADLINE);
        headings.stream().map(Heading::column).filter(column -> column != null).forEach(known::add);
        return known;
    }

    boolean has(Column column) {
        return heading(column).isPresent();
    }

    /** Whether every row of the two means the same by the same place. */
    boolean sameAs(@Nullable Columns other) {
        return other != null && kinds().equals(other.kinds());
    }

    /** The column that holds what is to be done. */
    Column whatIsToBeDone() {
        if (has(Column.ACTION)) return Column.ACTION;
        if (has(Column.MIXED)) return Column.MIXED;
        return has(Column.RECOMMENDATION) ? Column.RECOMMENDATION : Column.RESPONSE;
    }

    boolean isBefore(Column one, Column other) {
        return from(one) < from(other);
    }

    boolean isLeftOf(Heading heading, Column other) {
        return heading.from() < from(other);
    }

    Optional<Heading> over(Cell cell) {
        return headings.stream()
                .filter(heading -> heading.from() <= cell.column() && cell.column() < heading.until())
                .findFirst();
    }

    List<Heading> unknown() {
        return headings.stream()
                .filter(heading -> heading.column() == null && !heading.leftOut())
                .toList();
    }

    private int from(Column column) {
        return heading(column).map(Heading::from).orElse(Integer.MAX_VALUE);
    }

    private Optional<Heading> heading(Column column) {
        return headings.stream().filter(heading -> heading.column() == column).findFirst();
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        headings.stream()
                .sorted(Comparator.comparingInt(Heading::from))
                .forEach(heading -> kinds.add(
                        heading.column() == null
                                ? heading.title()
                                : heading.column().name()));
        return kinds;
    }
}
