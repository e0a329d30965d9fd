package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/**
 * The findings in the document's order, with the prose that answers them. Knows which finding is being answered by the
 * paragraphs that come, and which one the rows that come belong to.
 */
final class FindingList {

    private static final int NONE = -1;

    private final Problems problems;
    private final Map<String, FindingEntry> entries = new LinkedHashMap<>();
    private final List<FindingEntry> readable = new ArrayList<>();
    private @Nullable FindingEntry answered;
    private @Nullable FindingEntry covering;
    private boolean planBegun;

    FindingList(Problems problems) {
        this.problems = problems;
    }

    /** A heading over what follows, as a paragraph or as a row of a table. */
    void open(FindingHeading heading, String where) {
        settle();
        planBegun = true;
        FindingEntry entry = entry(heading, where);
        answered = entry;
        covering = heading.title() == null ? null : entry;
    }

    /** A finding in a cell of an action's row. @return its index */
    int inColumn(FindingHeading heading, String where) {
        return knownByNumber(heading).orElseGet(() -> entry(heading, where)).index();
    }

    /** "Finding 2" in a cell means the finding whose heading says what it is. */
    private Optional<FindingEntry> knownByNumber(FindingHeading heading) {
        if (!"".equals(heading.title())) return Optional.empty();
        return readable.stream()
                .filter(entry -> entry.heading().isNumbered(String.valueOf(heading.ref())))
                .findFirst();
    }

    /** What comes answers no finding, until another is opened. */
    void endCovering() {
        settle();
        covering = null;
    }

    /** An action answers the finding. */
    void covers(int index) {
        at(index).coverAction();
    }

    /** A cell answers the finding in prose. */
    void answer(int index, String text) {
        at(index).answer(text, problems);
    }

    private FindingEntry at(int index) {
        return readable.get(index);
    }

    void paragraph(Paragraph paragraph) {
        if (answered != null && !paragraph.heading()) answered.take(paragraph);
        else if (planBegun) leftOver(paragraph);
    }

    private void leftOver(Paragraph paragraph) {
        settle();
        if (paragraph.looksLikeHeading()) covering = null;
        problems.note(paragraph.where(), leftOut(paragraph.text()));
    }

    /**
     * A short line without a full stop right above a table is the table's title, and ends the finding before it.
     *
     * @param opensFinding whether the table begins with a finding of its own, so that no title is looked for
     */
    void beforeTable(boolean opensFinding) {
        if (answered == null || opensFinding) return;
        Paragraph title = answered.giveUpTitle();
        if (title != null) {
            covering = null;
            problems.note(title.where(), leftOut(title.text()));
        }
    }

    void afterTable() {
        settle();
        planBegun = true;
    }

    /** @return index of the finding that the rows that come belong to, or null */
    @Nullable
    Integer covering() {
        return covering == null ? null : covering.index();
    }

    /** What stands after the last finding's first paragraph may speak of the whole plan: it is left out, and said so. */
    List<PrintedFinding> close() {
        if (answered != null)
            answered.giveUpAllButFirst().forEach(group -> problems.note(answered.where(), leftOut(group)));
        settle();
        entries.values().forEach(entry -> entry.report(problems));
        return all();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What has been gathered, all of its prose kept. */
    List<PrintedFinding> all() {
        settle();
        return readable.stream().map(FindingEntry::printed).toList();
    }

    void settle() {
        if (answered != null) answered.settle(problems);
        answered = null;
    }

    private FindingEntry entry(FindingHeading heading, String where) {
        return entries.computeIfAbsent(heading.key(), any -> begun(heading, where));
    }

    private FindingEntry begun(FindingHeading heading, String where) {
        if (heading.title() == null) return new FindingEntry(heading, where, NONE);
        FindingEntry entry = new FindingEntry(heading, where, readable.size());
        readable.add(entry);
        return entry;
    }

    static String leftOut(String text) {
        return "“" + Printed.opening(text) + "” belongs to no action or finding and was left out.";
    }
}
