package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.ListMarks;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** The labelled paragraphs that belong together, while they come. */
final class Card {

    /** A finding whose heading printed its number alone, with the words that followed. */
    record Titled(FindingHeading heading, String where) {}

    /** What a word or two say: the next paragraph is something else. */
    private static final Set<Column> SHORT = EnumSet.of(Column.LEAD, Column.DEADLINE, Column.RATING, Column.REFERENCE);

    private final Map<Column, List<Paragraph>> parts = new EnumMap<>(Column.class);
    private final Map<Column, LabelLine> labels = new EnumMap<>(Column.class);
    private final Map<Column, String> places = new EnumMap<>(Column.class);
    private final List<Paragraph> title = new ArrayList<>();
    private @Nullable FindingHeading untitled;
    private @Nullable Band unworded;
    private String untitledAt = "";
    private String beganAt = "document";
    private boolean worded;
    private boolean inline;
    private @Nullable Column open;

    void expectTitle(FindingHeading heading, String where) {
        untitled = heading;
        untitledAt = where;
    }

    /** @param band a recommendation that the card is about; its words may still be to come */
    void begin(Band band, String where) {
        beganAt = where;
        if (band.title() == null) unworded = band;
        else worded = true;
    }

    /** What has been done about the finding already, which answers it; the actions have no part in it. */
    Optional<String> answer() {
        List<Paragraph> said = parts.remove(Column.RESPONSE);
        if (said == null || said.isEmpty()) return Optional.empty();
        return Optional.of(said.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }

    /** Whether a label that wants a word or two has them. */
    boolean isFilled() {
        Column to = open;
        List<Paragraph> part = to == null ? null : parts.get(to);
        return (to == Column.RATING || to == Column.DEADLINE) && part != null && !part.isEmpty();
    }

    /** Whether it began with a recommendation that has words. */
    boolean isAbout() {
        return worded;
    }

    /** Whether it is only a recommendation, of which nothing is said yet. */
    boolean isBare() {
        return parts.isEmpty();
    }

    /** The finding, once all its words have come; once only. */
    Optional<Titled> titled() {
        FindingHeading heading = untitled;
        if (heading == null || title.isEmpty()) return Optional.empty();
        untitled = null;
        return Optional.of(new Titled(new FindingHeading(heading.ref(), words()), untitledAt));
    }

    /** The recommendation whose heading was its number alone, with its words; once only. */
    Optional<Band> recommendation() {
        Band band = unworded;
        if (band == null || title.isEmpty()) return Optional.empty();
        unworded = null;
        worded = true;
        return Optional.of(new Band(band.kind(), band.ref(), words()));
    }

    private String words() {
        String words = title.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        title.clear();
        return words;
    }

    boolean isOpen() {
        return open != null || untitled != null || unworded != null;
    }

    /** Whether a finding's words have begun to come. */
    boolean isTitled() {
        return open == null && untitled != null && !title.isEmpty();
    }

    /** Whether the label that holds had its words behind it on the same line. */
    boolean isInline() {
        return inline;
    }

    /** Whether a label of this kind begins the next card. */
    boolean isCompletedBy(Column column) {
        if (column == Column.ACTION && parts.containsKey(Column.MIXED)) return parts.containsKey(Column.ACTION);
        return parts.containsKey(column) && !column.addsUp()
                || (column == Column.MIXED && parts.containsKey(Column.ACTION))
                || ((column == Column.FINDING || column == Column.RECOMMENDATION || column == Column.REFERENCE)
                        && parts.containsKey(Column.ACTION));
    }

    void open(LabelLine label, String where) {
        open = label.column();
        inline = !label.rest().isEmpty();
        labels.putIfAbsent(label.column(), label);
        places.putIfAbsent(label.column(), where);
        List<Paragraph> part = parts.computeIfAbsent(label.column(), any -> new ArrayList<>());
        if (!label.rest().isEmpty()) part.add(new Paragraph(0, label.rest(), 0, "", false));
    }

    void take(Paragraph paragraph) {
        Column to = open;
        List<Paragraph> part = to == null ? title : parts.get(to);
        if (part == null) return;
        int last = part.size() - 1;
        if (inline && last >= 0 && to != null && SHORT.contains(to) && !isRestOf(part.get(last), paragraph)) {
            open = null;
            title.add(paragraph);
            return;
        }
        if (last >= 0 && isRestOf(part.get(last), paragraph)) part.set(last, joined(part.get(last), paragraph));
        else part.add(paragraph);
    }

    /** A sentence that a page's end cut goes on. */
    private static boolean isRestOf(Paragraph before, Paragraph paragraph) {
        return paragraph.mark().isEmpty()
                && Character.isLowerCase(paragraph.text().charAt(0))
                && !before.text().matches("(?s).*[.!?:;]");
    }

    private static Paragraph joined(Paragraph before, Paragraph rest) {
        return new Paragraph(
                before.number(), Printed.text(before.text() + " " + rest.text()), before.level(), before.mark(), false);
    }

    /** The last paragraph, where it reads as a heading of what follows. */
    Optional<Paragraph> giveUpTitle() {
        Column to = open;
        List<Paragraph> part = to == null ? null : parts.get(to);
        int last = part == null ? -1 : part.size() - 1;
        if (part == null || last < 1) return Optional.empty();
        Paragraph paragraph = part.get(last);
        boolean isTitle =
                paragraph.looksLikeHeading() && !ListMarks.startsItem(paragraph.text()) && paragraph.number() > 0;
        return isTitle ? Optional.of(part.remove(last)) : Optional.empty();
    }

    /** The card as rows, one for each thing to be done. */
    List<PlanRow> rows(boolean underRecommendation) {
        List<PlanRow> rows = new ArrayList<>();
        if (has(Column.MIXED)) rows.add(row(Column.MIXED, List.of()));
        if (has(Column.ACTION)) actions().forEach(lines -> rows.add(row(Column.ACTION, lines)));
        if (rows.isEmpty() && (has(Column.RECOMMENDATION) || underRecommendation))
            rows.add(row(Column.RECOMMENDATION, List.of()));
        return rows;
    }

    private boolean has(Column column) {
        return !lines(column).isEmpty();
    }

    private List<List<Line>> actions() {
        List<Line> lines = lines(Column.ACTION);
        LabelLine label = labels.get(Column.ACTION);
        if (label != null && label.rest().isEmpty() && lines.stream().allMatch(Card::isBullet))
            return lines.stream().map(List::of).toList();
        if (label == null || !label.isForSeveral()) return List.of(lines);
        List<BulletSorter.Bullet> sentences = lines.size() == 1 ? BulletSorter.sort(lines) : List.of();
        boolean toDo = sentences.stream().allMatch(each -> each.sort() == BulletSorter.Sort.TO_DO);
        if (sentences.isEmpty() || !toDo) return List.of(lines);
        return sentences.stream()
                .map(each -> List.of(new Line(each.text(), true, "")))
                .toList();
    }

    private PlanRow row(Column what, List<Line> action) {
        String where = what == Column.RECOMMENDATION && !places.containsKey(what)
                ? beganAt
                : places.getOrDefault(what, places.values().stream().findFirst().orElse("document"));
        PlanRow row = new PlanRow(
                action.size() == 1 && action.get(0).item() ? where + ", “" + opening(action.get(0)) + "”" : where);
        for (Column column : parts.keySet()) {
            boolean otherWhat = what == Column.MIXED ? column == Column.ACTION : column == Column.MIXED;
            if (otherWhat && what != Column.RECOMMENDATION) continue;
            List<Line> lines = column == Column.ACTION ? unmarked(action) : lines(column);
            if (!lines.isEmpty()) row.append(column, lines);
            LabelLine label = labels.get(column);
            String text = row.text(column);
            if (label != null && !text.isEmpty()) row.print(label.label(), text);
        }
        return row;
    }

    /** An item without a number: each is a thing by itself, where numbers count the steps of one. */
    private static boolean isBullet(Line line) {
        String number = line.number().isEmpty() ? line.text().substring(0, 1) : line.number();
        return line.item() && !number.matches("[\\p{L}\\d(].*");
    }

    private static String opening(Line line) {
        String words = ListMarks.without(line.text());
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + "…";
    }

    private static List<Line> unmarked(List<Line> lines) {
        boolean one = lines.size() == 1;
        return lines.stream()
                .map(line -> one ? new Line(ListMarks.without(line.text()), false, line.number()) : line)
                .toList();
    }

    private List<Line> lines(Column column) {
        return parts.getOrDefault(column, List.of()).stream()
                .flatMap(paragraph -> lines(paragraph).stream())
                .toList();
    }

    private static List<Line> lines(Paragraph paragraph) {
        List<Line> lines = Cell.linesOf(paragraph.text());
        boolean marked = !paragraph.mark().isEmpty();
        return marked ? List.of(new Line(paragraph.text(), true, paragraph.mark())) : lines;
    }
}
