package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.ListMarks;
import org.followthrough.intake.internal.document.Paragraph;

/**
 * Reads plans that are set out as labelled paragraphs, one card after the other: "Finding P1 … Lesson P1.1 … Action … How will
 * we know". A label holds until the next; a card ends where its kind of label comes again or a heading opens another.
 */
final class CardWalk {

    private static final Set<Column> WHAT = EnumSet.of(Column.ACTION, Column.MIXED, Column.RECOMMENDATION);
    private static final Set<Column> WHO_OR_WHEN =
            EnumSet.of(Column.LEAD, Column.DEADLINE, Column.SUCCESS, Column.PROGRESS);
    private static final Pattern UNKNOWN_LABEL = Pattern.compile("\\p{Lu}[^:.]{2,40}:\\s.*", Pattern.DOTALL);
    private static final int FEWEST_LABELS = 4;

    private final Reading reading;
    private final FindingList findings;
    private final Outline outline;
    private final Set<Column> known = EnumSet.noneOf(Column.class);
    private final List<PrintedAction> actions = new ArrayList<>();
    private final AgencyName agencies = new AgencyName();
    private Card card = new Card();
    private boolean inLesson;

    CardWalk(Reading reading) {
        this.reading = reading;
        findings = reading.findings();
        outline = reading.outline();
    }

    /** Whether the paragraphs are cards: labels say what is to be done, and who, when or how one will know, more than once. */
    static boolean isPrintedIn(List<Paragraph> paragraphs, ColumnWords words) {
        List<LabelLine> labels = paragraphs.stream()
                .flatMap(paragraph -> LabelLine.of(paragraph, words).stream())
                .toList();
        boolean what = labels.stream().anyMatch(label -> WHAT.contains(label.column()));
        Set<Column> others = EnumSet.noneOf(Column.class);
        labels.stream().map(LabelLine::column).filter(WHO_OR_WHEN::contains).forEach(others::add);
        long actions = labels.stream()
                .filter(label ->
                        label.column() == Column.ACTION && !label.rest().isEmpty())
                .count();
        long bands = recommendations(paragraphs);
        if (isListUnderLabel(paragraphs, words)
                || actions > 1
                || bands > 1
                || (bands > 0 && labels.stream().anyMatch(label -> label.column() == Column.ACTION))) return true;
        boolean strong =
                labels.stream().anyMatch(label -> label.column() == Column.ACTION || label.column() == Column.MIXED)
                        || others.contains(Column.LEAD)
                        || others.contains(Column.DEADLINE);
        return what && strong && !others.isEmpty() && labels.size() >= FEWEST_LABELS;
    }

    /** "We will:", and bullets below it. */
    private static boolean isListUnderLabel(List<Paragraph> paragraphs, ColumnWords words) {
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph next = paragraphs.get(i + 1);
            boolean listed = !next.mark().isEmpty() || ListMarks.startsItem(next.text());
            boolean label = LabelLine.of(paragraphs.get(i), words)
                    .filter(line ->
                            line.column() == Column.ACTION && line.rest().isEmpty())
                    .isPresent();
            if (listed && label && paragraphs.get(i).text().endsWith(":")) return true;
        }
        return false;
    }

    private static long recommendations(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Band.of(paragraph.text()).stream())
                .filter(band -> band.kind() == Band.Kind.RECOMMENDATION)
                .count();
    }

    void expect(List<Paragraph> paragraphs) {
        paragraphs.forEach(
                paragraph -> LabelLine.of(paragraph, reading.words()).ifPresent(label -> known.add(label.column())));
    }

    void read(Paragraph paragraph) {
        Optional<FindingHeading> finding = FindingHeading.of(paragraph.text());
        Optional<Band> band = Band.of(paragraph.text());
        Optional<LabelLine> label = LabelLine.of(paragraph, reading.words());
        if (finding.isPresent()) open(finding.get(), paragraph);
        else if (band.isPresent()) open(band.get(), paragraph.where());
        else if (label.isPresent()) open(label.get(), paragraph);
        else take(paragraph);
    }

    /**
     * A table comes: a recommendation right above it is the table's, and no card.
     *
     * @param recommends whether the table has recommendations of its own, so that the one above is none of its
     */
    void beforeTable(boolean recommends) {
        settleTitle();
        if (card.isBare() && !recommends) card = new Card();
        else end();
        if (recommends) outline.endRecommendation();
    }

    /** The last card is complete, and a title over what follows is none of it. */
    void end() {
        Optional<Paragraph> title = card.giveUpTitle();
        flush();
        inLesson = false;
        title.ifPresent(this::leaveOut);
    }

    List<PrintedAction> actions() {
        return actions;
    }

    private void open(FindingHeading heading, Paragraph paragraph) {
        flush();
        outline.nextFinding();
        inLesson = false;
        if (heading.title() == null) card.expectTitle(heading, paragraph.where());
        else findings.open(heading, paragraph.where());
    }

    private void open(Band band, String where) {
        flush();
        inLesson = band.kind() == Band.Kind.LESSON && band.title() == null;
        if (band.kind() == Band.Kind.LESSON) outline.addLesson(band.whole());
        else outline.open(band);
        String addressee = band.kind() == Band.Kind.RECOMMENDATION ? band.title() : null;
        if (addressee != null && agencies.isOne(addressee)) {
            open(new Band(band.kind(), band.ref(), null), where);
            outline.address(addressee);
            return;
        }
        if (band.kind() == Band.Kind.THEME) findings.endCovering();
        if (band.kind() == Band.Kind.RECOMMENDATION) card.begin(band, where);
    }

    private void open(LabelLine label, Paragraph paragraph) {
        inLesson = false;
        settleTitle();
        LabelLine read = label.isDone() && findings.covering() != null ? label.as(Column.RESPONSE) : label;
        if (card.isCompletedBy(read.column())) flush();
        card.open(read, paragraph.where());
    }

    private void leaveOut(Paragraph title) {
        findings.endCovering();
        outline.endTheme();
        reading.problems().note(title.where(), FindingList.leftOut(title.text()));
    }

    private void take(Paragraph paragraph) {
        if (paragraph.heading()
                || isChapter(paragraph)
                || NoAction.closes(paragraph.text())
                || ((card.isInline() || card.isFilled()) && isHeading(paragraph))) {
            flush();
            leaveOut(paragraph);
        } else if (card.isTitled() && UNKNOWN_LABEL.matcher(paragraph.text()).matches()) {
            reading.problems().note(paragraph.where(), FindingList.leftOut(paragraph.text()));
        } else if (inLesson) outline.addLesson(paragraph.text());
        else if (card.isOpen()) card.take(paragraph);
        else findings.paragraph(paragraph);
    }

    /** Where labels and their words share a line, a short line by itself is a heading. */
    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.looksLikeHeading()
                && !paragraph.carriesOn()
                && !ListMarks.startsItem(paragraph.text())
                && Character.isUpperCase(paragraph.text().charAt(0));
    }

    /** "6 CONCLUSION": the next part of the document. */
    private static boolean isChapter(Paragraph paragraph) {
        String words = NumberedLine.of(paragraph).map(NumberedLine::text).orElse(paragraph.text());
        return words.length() > 3
                && words.length() <= 80
                && words.equals(words.toUpperCase(Locale.UK))
                && words.matches(".*\\p{Lu}{3}.*");
    }

    private void settleTitle() {
        card.titled().ifPresent(titled -> findings.open(titled.heading(), titled.where()));
        card.recommendation().ifPresent(outline::open);
    }

    private void flush() {
        settleTitle();
        findings.settle();
        Integer finding = findings.covering();
        Place place = outline.at(finding);
        Optional<String> answer = card.answer();
        if (finding != null) answer.ifPresent(text -> findings.answer(finding, text));
        boolean recommended = card.isAbout() && place.recommendation() != null;
        int before = actions.size();
        for (PlanRow row : card.rows(recommended)) {
            boolean printedBefore = actions.size() > before;
            SuccessCriteria.Held held = new SuccessCriteria.Held(row, row.text(Column.SUCCESS), printedBefore);
            actions.addAll(reading.maker().make(held, place, known, null));
        }
        card = new Card();
    }
}
