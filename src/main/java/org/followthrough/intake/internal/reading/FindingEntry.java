package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** A finding while its prose is being gathered. */
final class FindingEntry {

    private static final int LONGEST_ANSWER = 20_000;

    private final FindingHeading heading;
    private final String where;
    private final int index;
    private final List<Paragraph> coming = new ArrayList<>();
    private @Nullable String response;
    private boolean coversActions;

    /** @param index among the readable ones */
    FindingEntry(FindingHeading heading, String where, int index) {
        this.heading = heading;
        this.where = where;
        this.index = index;
    }

    FindingHeading heading() {
        return heading;
    }

    int index() {
        return index;
    }

    String where() {
        return where;
    }

    /** A number alone leaves open which of the paragraphs after it is its title. */
    boolean isReadable() {
        return heading.title() != null;
    }

    void take(Paragraph paragraph) {
        coming.add(paragraph);
    }

    void coverAction() {
        coversActions = true;
    }

    /** The last paragraph, where it reads as a heading and is not all there is. */
    @Nullable
    Paragraph giveUpTitle() {
        int last = coming.size() - 1;
        boolean title = last > 0 && coming.get(last).looksLikeHeading();
        return title ? coming.remove(last) : null;
    }

    List<String> giveUpAllButFirst() {
        if (!isReadable()) return List.of();
        int first = 1;
        while (first < coming.size() && coming.get(first).carriesOn()) first++;
        if (first >= coming.size()) return List.of();
        List<Paragraph> rest = coming.subList(first, coming.size());
        List<String> given = rest.stream().map(Paragraph::text).toList();
        rest.clear();
        return given;
    }

    /** Its prose is complete, for this printing of it. */
    void settle(Problems problems) {
        String prose = String.join("\n", coming.stream().map(Paragraph::text).toList());
        coming.clear();
        answer(prose, problems);
    }

    /** A further part of the answer; the same words a second time are reported and kept once. */
    void answer(String prose, Problems problems) {
        if (prose.isEmpty() || !isReadable()) return;
        if (length(response) + prose.length() > LONGEST_ANSWER)
            problems.error(
                    where, "An answer to " + heading.ref() + " is longer than a plan’s can be, so it was not read.");
        else if (response == null) response = prose;
        else if (Printed.plain(response).equals(Printed.plain(prose)))
            problems.note(where, heading.ref() + " is printed twice in the same words, and was kept once.");
        else response = response + "\n" + prose;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    void report(Problems problems) {
        if (!isReadable())
            problems.error(
                    where,
                    heading.ref() + " is set out over several paragraphs, in which its title and its answer"
                            + " could not be told apart, so it was not read.");
        else if (response == null && !coversActions)
            problems.warning(where, heading.ref() + " has neither an action nor an answer.");
    }

    PrintedFinding printed() {
        return new PrintedFinding(heading.ref(), String.valueOf(heading.title()), response);
    }
}
