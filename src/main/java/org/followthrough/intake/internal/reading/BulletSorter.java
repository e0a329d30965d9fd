package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.ListMarks;
import org.followthrough.intake.internal.document.Printed;

/**
 * Tells what a bullet of a mixed cell says: that something was done, goes on, or is to be done. Only the tense is looked at;
 * where it leaves a doubt, nothing is taken for an action.
 */
public final class BulletSorter {

    public enum Sort {
        DONE("Done already"),
        GOING_ON("Going on"),
        TO_DO("To do");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record Bullet(Sort sort, String text) {}

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:(?:has|have) (?:now |already |also |since |all |both |been |recently )*(?:been|\\w+ed|made|held|sent|put|set|taken|written|begun|built|run|given|met|become)"
                    + "|(?:was|were|had)\\b|(?:is|are) (?:now |already )?(?:in place|available|embedded|complete[d]?|included|well)"
                    + "|now (?:in place|available|includes?)|(?:completed|held|launched|published|developed|reviewed|updated|delivered|introduced"
                    + "|issued|circulated|established|strengthened|amended|revised|implemented|provided|undertaken|reinforced|shared|raised)"
                    + " (?:in|on|by|and|at|to|with|through|for|across|a|an|the|our)\\b)");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:(?:is|are) (?:currently |now |being |also )*(?:being|\\w+ing)"
                    + "|continu(?:e|es|ing)|on-?going|currently|regularly|is rolling out|has evidence|have evidence)\\b");
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|shall|should|must|needs? to|(?:is|are) to|to be \\w+|plans? to|intends? to|going to|be asked to)\\b");
    private static final Pattern SOMEBODY_TO =
            Pattern.compile("^(?:the |all )?(?:[\\p{Lu}][\\w&’'/-]*|and|of|the|for|agencies|partners"
                    + "|group|subgroup|sub-group|team|unit|schools|lead|leads|board)(?: (?:[\\p{Lu}][\\w&’'/-]*|and|of|the|for|agencies|partners|group|subgroup"
                    + "|sub-group|team|unit|schools|lead|leads|board|members))* to [a-z]+\\b.*");
    private static final Pattern IMPERATIVE = Pattern.compile(
            "^(?:further |future )?(?:add|agree|amend|arrange|ask|audit|build|carry out|check|circulate|commission|complete|conduct|consider"
                    + "|continue|create|deliver|design|develop|discuss|disseminate|embed|ensure|escalate|establish|evaluate|explore|extend"
                    + "|facilitate|hold|identify|implement|improve|include|incorporate|increase|introduce|invite|issue|launch|link|maintain|make"
                    + "|monitor|offer|organise|prepare|produce|promote|provide|publish|raise|refresh|remind|report|request|require|review|revise"
                    + "|run|secure|seek|send|set up|share|strengthen|support|survey|task|test|train|undertake|update|use|work with|write)\\b.*");
    private static final Pattern FUTURE_NOUN = Pattern.compile("^(?:future|further|additional|next)\\b.*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private BulletSorter() {}

    /** The bullets of a cell in its order; where it has none, its sentences. */
    public static List<Bullet> sort(List<Line> lines) {
        return texts(lines).stream().map(text -> new Bullet(sort(text), text)).toList();
    }

    public static Sort sort(String text) {
        String words = Printed.plain(text).strip();
        String lower = words.toLowerCase(Locale.UK);
        if (AsAbove.isElsewhere(words)) return Sort.DONE;
        boolean past = comesFirst(PAST.matcher(lower), FUTURE.matcher(lower));
        if (PRESENT.matcher(lower).find() && !lower.matches("^continue\\b.*")) return Sort.GOING_ON;
        if (past) return Sort.DONE;
        boolean future = FUTURE.matcher(lower).find()
                || SOMEBODY_TO.matcher(words).matches()
                || IMPERATIVE.matcher(lower).matches()
                || FUTURE_NOUN.matcher(lower).matches();
        return future ? Sort.TO_DO : Sort.DONE;
    }

    /** "Will take care that risks have been met" is still to be done. */
    private static boolean comesFirst(Matcher past, Matcher future) {
        return past.find() && (!future.find() || past.start() < future.start());
    }

    private static List<String> texts(List<Line> lines) {
        List<String> texts = new ArrayList<>();
        boolean listed = lines.stream().anyMatch(Line::item);
        for (Line line : lines) {
            String text = ListMarks.without(line.text());
            if (listed && !line.item() && !texts.isEmpty()) texts.set(texts.size() - 1, last(texts) + "\n" + text);
            else if (listed) texts.add(text);
            else texts.addAll(List.of(SENTENCE.split(text)));
        }
        return texts;
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }
}
