package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.ListMarks;
import org.followthrough.intake.internal.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads recommendations that are set out as numbered paragraphs under a heading that says so. Numbers are kept as they stand:
 * those of one section say nothing about another's. A heading is no recommendation though it has a number.
 */
final class NumberedWalk {

    private static final Pattern OPENS =
            Pattern.compile("\\b(?:recommendations?|actions?|action plan)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKS_OF = Pattern.compile(
            "\\b(?:progress|response|background|implementation|previous|earlier)\\b", Pattern.CASE_INSENSITIVE);
    /** Paragraphs that announce recommendations, or ask a committee to note a report. */
    private static final Pattern IS_NONE = Pattern.compile(
            ".{0,40}\\b(?:following|below)\\b.{0,40}\\brecommendations?\\b.{0,120}"
                    + "|(?:that )?(?:the )?(?:members|cabinet|committee|council|executive)\\b.{0,40}\\b(?:notes?|receives?|endorses?|are asked|is asked)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_HEADING = 140;
    private static final int MOST_WORDS = 14;

    private final Reading reading;
    private final AgencyName agencies = new AgencyName();
    private final List<Paragraph> paragraphs;
    private final boolean bulletsCount;
    private final List<PrintedAction> actions = new ArrayList<>();
    private @Nullable Paragraph opener;
    private @Nullable NumberedLine openerNumber;
    private @Nullable String section;
    private @Nullable PlanRow row;

    /** @param bulletsCount whether bullets without numbers may be recommendations: where no table of the plan says so better */
    NumberedWalk(Reading reading, List<Paragraph> paragraphs, boolean bulletsCount) {
        this.reading = reading;
        this.bulletsCount = bulletsCount;
        this.paragraphs = paragraphs;
    }

    List<PrintedAction> actions() {
        for (int i = 0; i < paragraphs.size(); i++) read(i);
        flush();
        return actions;
    }

    private void read(int at) {
        Paragraph paragraph = paragraphs.get(at);
        Optional<NumberedLine> numbered = NumberedLine.of(paragraph);
        String words = numbered.map(NumberedLine::text).orElse(paragraph.text());
        if (isHeading(at, numbered, words)) heading(at, numbered, words);
        else if (opener == null) return;
        else if (numbered.isPresent() && !IS_NONE.matcher(words).matches()) item(paragraph, numbered.get());
        else if (numbered.isPresent()) leaveOut(paragraph);
        else further(paragraph);
    }

    private boolean isHeading(int at, Optional<NumberedLine> numbered, String words) {
        Paragraph paragraph = paragraphs.get(at);
        if (words.length() > LONGEST_HEADING) return false;
        if (paragraph.heading()) return true;
        if (numbered.isPresent()) return isNumberedHeading(at, numbered.get());
        boolean titled =
                words.equals(words.toUpperCase(Locale.UK)) || AgencyName.isTitled(words) || agencies.isOne(words);
        boolean bulleted = !paragraph.mark().isEmpty() || ListMarks.startsItem(words);
        boolean speaks = OPENS.matcher(words).find() && words.split("\\s+").length <= MOST_WORDS;
        return paragraph.looksLikeHeading() && !bulleted && (titled || speaks) && isFollowedByItems(at);
    }

    /** Its words are a name's, or the next number is one below it. */
    private boolean isNumberedHeading(int at, NumberedLine numbered) {
        boolean sentence = numbered.text().matches("(?s).*[.;]");
        boolean openedBelow = next(at).map(next -> next.isUnder(numbered)).orElse(false);
        return !sentence && (openedBelow || agencies.isOne(numbered.text()) || isChapter(numbered));
    }

    private static boolean isChapter(NumberedLine numbered) {
        String text = numbered.text();
        return numbered.depth() == 1 && text.equals(text.toUpperCase(Locale.UK))
                || text.split("\\s+").length > 1
                        && AgencyName.isTitled(text)
                        && OPENS.matcher(text).find();
    }

    private Optional<NumberedLine> next(int at) {
        for (int i = at + 1; i < paragraphs.size(); i++) {
            Optional<NumberedLine> next = NumberedLine.of(paragraphs.get(i));
            if (next.isPresent()) return next;
        }
        return Optional.empty();
    }

    private boolean isFollowedByItems(int at) {
        for (int i = at + 1; i < Math.min(at + 4, paragraphs.size()); i++)
            if (NumberedLine.of(paragraphs.get(i)).isPresent() || isBullet(paragraphs.get(i))) return true;
        return false;
    }

    private static boolean isBullet(Paragraph paragraph) {
        return !paragraph.mark().isEmpty() || ListMarks.startsItem(paragraph.text());
    }

    private void heading(int at, Optional<NumberedLine> numbered, String words) {
        flush();
        Paragraph paragraph = paragraphs.get(at);
        boolean opens = OPENS.matcher(words).find() && !SPEAKS_OF.matcher(words).find();
        if (opens && !isNested(paragraph, numbered)) {
            opener = paragraph;
            openerNumber = numbered.orElse(null);
            section = words;
        } else if (opener != null && (isInside(paragraph, numbered) || goesOnBelow(at, numbered))) {
            section = words;
        } else {
            opener = null;
        }
    }

    /** Whether a heading that speaks of recommendations lies below another that does. */
    private boolean isNested(Paragraph heading, Optional<NumberedLine> numbered) {
        Paragraph open = opener;
        NumberedLine number = openerNumber;
        if (open == null) return false;
        if (open.heading() && heading.heading()) return heading.level() > open.level();
        return number == null
                ? numbered.isPresent()
                : numbered.filter(line -> line.isUnder(number)).isPresent();
    }

    /** Whether a heading lies below the one that opened the recommendations. */
    private boolean isInside(Paragraph heading, Optional<NumberedLine> numbered) {
        Paragraph open = opener;
        NumberedLine number = openerNumber;
        if (open == null) return false;
        if (open.heading() && heading.heading()) return heading.level() > open.level();
        if (number != null) return numbered.map(line -> line.isUnder(number)).orElse(agencies.isOne(heading.text()));
        return numbered.isPresent() || agencies.isOne(heading.text());
    }

    /** A heading without a number, below which the opener's own numbers go on: "6. Recommendations", "Police", "6.3 …". */
    private boolean goesOnBelow(int at, Optional<NumberedLine> numbered) {
        NumberedLine number = openerNumber;
        return number != null
                && numbered.isEmpty()
                && next(at).filter(line -> line.isUnder(number)).isPresent();
    }

    private void item(Paragraph paragraph, NumberedLine numbered) {
        flush();
        PlanRow begun = new PlanRow(paragraph.where());
        begun.put(Column.REFERENCE, List.of(new Line(numbered.number(), false, "")));
        begun.append(what(), Cell.linesOf(numbered.text()));
        begun.print(String.valueOf(section), numbered.number() + " " + numbered.text());
        row = begun;
    }

    private Column what() {
        Paragraph open = opener;
        boolean recommended = open == null || open.text().toLowerCase(Locale.UK).contains("recommendation");
        return recommended ? Column.RECOMMENDATION : Column.ACTION;
    }

    /** A list below an item, or the next line of its sentence; anything else is none of it. */
    private void further(Paragraph paragraph) {
        PlanRow open = row;
        boolean listed = isBullet(paragraph);
        boolean goesOn =
                paragraph.carriesOn() || Character.isLowerCase(paragraph.text().charAt(0));
        if (open == null && listed) bullet(paragraph);
        else if (open == null || !(listed || goesOn)) leaveOut(paragraph);
        else if (listed) open.append(what(), Cell.linesOf(ListMarks.withoutBullet(paragraph.text())));
        else carryOn(open, paragraph);
    }

    private void carryOn(PlanRow open, Paragraph paragraph) {
        PlanRow rest = new PlanRow(paragraph.where());
        rest.append(what(), Cell.linesOf(paragraph.text()));
        open.carryOn(rest);
    }

    /** Recommendations set out with bullets have no number. */
    private void bullet(Paragraph paragraph) {
        if (section == null || !bulletsCount || what() != Column.RECOMMENDATION) {
            leaveOut(paragraph);
            return;
        }
        PlanRow begun = new PlanRow(paragraph.where());
        begun.append(what(), Cell.linesOf(ListMarks.without(paragraph.text())));
        begun.print(section, paragraph.text());
        make(begun);
    }

    private void leaveOut(Paragraph paragraph) {
        flush();
        reading.problems().note(paragraph.where(), FindingList.leftOut(paragraph.text()));
    }

    private void flush() {
        if (row != null) make(row);
        row = null;
    }

    private void make(PlanRow made) {
        Set<Column> columns = EnumSet.of(Column.REFERENCE, what());
        Place place = new Place(section, null, null, null, null);
        actions.addAll(reading.maker().make(new SuccessCriteria.Held(made, "", false), place, columns, null));
    }
}
