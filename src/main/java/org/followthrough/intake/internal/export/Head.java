package org.followthrough.intake.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.actionplan.InPrint;
import org.followthrough.intake.PlanLayout.Heading;
import org.followthrough.intake.PlanLayout.Meaning;
import org.jspecify.annotations.Nullable;

/** A column of the plan that is given back. */
record Head(String title, Content content) {

    /** What stands in a column, and how wide it is beside the others. */
    enum Content {
        REFERENCE(2),
        ACTION_REFERENCE(2),
        SECTION(3),
        THEME(3),
        FINDING(5),
        LESSON(5),
        RECOMMENDATION(6),
        ACTION(8),
        LEAD(4),
        DEADLINE(3),
        SUCCESS(6),
        PROGRESS(6),
        RATING(3),
        AS_PRINTED(4),
        OUR_REFERENCE(3),
        STATUS(3),
        DATE_NOW(3),
        ACCEPTED_ON(3);

        private final int weight;

        Content(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        private static Content of(@Nullable Meaning meaning) {
            return meaning == null ? AS_PRINTED : valueOf(meaning.name());
        }
    }

    private static final List<Head> OURS = List.of(
            new Head(BoardsLayout.OUR_REFERENCE, Content.OUR_REFERENCE),
            new Head("Status today", Content.STATUS),
            new Head("Date now", Content.DATE_NOW),
            new Head("Evidence accepted on", Content.ACCEPTED_ON));

    private static final List<Head> USUAL = List.of(
            new Head("Recommendation", Content.RECOMMENDATION),
            new Head("Action", Content.ACTION),
            new Head("Lead", Content.LEAD),
            new Head("By when", Content.DEADLINE),
            new Head("How will we know", Content.SUCCESS),
            new Head("Progress", Content.PROGRESS),
            new Head("Status", Content.STATUS),
            new Head("Date now", Content.DATE_NOW),
            new Head("Evidence accepted on", Content.ACCEPTED_ON));

    /** For a plan that had no columns of its own, with what its headings say and the numbers that it prints. */
    static List<Head> usual(List<InPrint> places) {
        boolean numbered = is(places, InPrint::reference);
        List<Head> heads = new ArrayList<>();
        heads.add(new Head("Ref", numbered ? Content.REFERENCE : Content.OUR_REFERENCE));
        if (is(places, InPrint::section)) heads.add(new Head("Section", Content.SECTION));
        if (is(places, InPrint::theme)) heads.add(new Head("Theme", Content.THEME));
        heads.add(new Head("Finding", Content.FINDING));
        if (is(places, InPrint::lesson)) heads.add(new Head("Lesson", Content.LESSON));
        heads.addAll(USUAL);
        if (numbered) heads.add(new Head(BoardsLayout.OUR_REFERENCE, Content.OUR_REFERENCE));
        return heads;
    }

    private static boolean is(List<InPrint> places, Function<InPrint, @Nullable String> part) {
        return places.stream().anyMatch(place -> part.apply(place) != null);
    }

    /**
     * The board's columns, and ours after them.
     *
     * @param everything also columns of which nobody knows what they hold, and so who may see it
     */
    static List<Head> of(List<Heading> headings, boolean everything) {
        List<Head> heads = new ArrayList<>();
        for (Heading heading : headings) {
            Head head = new Head(heading.title(), Content.of(heading.meaning()));
            if (everything || heading.meaning() != null) heads.add(head);
        }
        heads.addAll(OURS);
        return heads.stream().distinct().toList();
    }
}
