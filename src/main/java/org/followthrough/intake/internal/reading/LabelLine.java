package org.followthrough.intake.internal.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Paragraph;

/**
 * A paragraph that says what it or the next ones hold: "Lead: Police", "How will we know".
 *
 * @param rest what stands behind the label; empty where it stands alone
 */
record LabelLine(Column column, String label, String rest) {

    private static final int LONGEST_LABEL = 80;
    private static final Set<String> BY_ITSELF = Set.of(
            "action",
            "actions",
            "lead",
            "leads",
            "deadline",
            "timescale",
            "timescales",
            "outcome",
            "outcomes",
            "progress",
            "status",
            "rag",
            "brag",
            "recommendation",
            "finding",
            "owner",
            "responsible",
            "responsibility",
            "evidence",
            "impact",
            "when",
            "who");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:.*\\b(?:recommendations|findings)|(?:further|next|future) actions?|[a-z] .{0,20}actions?)(?: .*)?");
    private static final Pattern DONE =
            Pattern.compile("already|what (?:has been|have we|we have) (?:done|achieved)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile(
            "(action (?:no\\.? )?\\d{1,2}(?:\\.\\d{1,2})*[a-z]?)\\s*[).:–-]\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("^\\d{1,2}(?:\\.\\d{1,3}){0,3}[.)]?\\s+(?=\\p{Lu}[^:]{1,40}:)");
    private static final Pattern WITH_TEXT =
            Pattern.compile("([^:\\n]{2,80}?)\\s*(?::|\\s[–—-]\\s|\\s*[–—]\\s+)\\s*(\\S.*)", Pattern.DOTALL);

    static Optional<LabelLine> of(Paragraph paragraph, ColumnWords words) {
        String text = NUMBER.matcher(paragraph.text()).replaceFirst("");
        if (!paragraph.mark().isEmpty() || text.startsWith("-")) return Optional.empty();
        return numberedAction(text).or(() -> withText(text, words)).or(() -> alone(text, words));
    }

    /** "Action 1a) Recruit …". */
    private static Optional<LabelLine> numberedAction(String text) {
        Matcher found = ACTION.matcher(text);
        return found.matches()
                ? Optional.of(new LabelLine(Column.ACTION, found.group(1), found.group(2)))
                : Optional.empty();
    }

    private static Optional<LabelLine> alone(String text, ColumnWords words) {
        if (text.length() > LONGEST_LABEL || text.matches("(?s).*(?:[.!]|:\\s*\\S.*)") || !isLabel(text))
            return Optional.empty();
        return words.over(text).map(meaning -> new LabelLine(meaning.column(), text.replaceAll("\\s*:$", ""), ""));
    }

    /** A word alone may be a chapter's heading or a month: only some are labels without a colon. */
    private static boolean isLabel(String text) {
        String words = Headings.bare(text);
        if (text.endsWith(":")) return true;
        if (CHAPTER.matcher(words).matches() || !Headings.undated(words).equals(words)) return false;
        return words.contains(" ") || BY_ITSELF.contains(words);
    }

    private static Optional<LabelLine> withText(String text, ColumnWords words) {
        Matcher found = WITH_TEXT.matcher(text);
        if (!found.matches()) return Optional.empty();
        return words.over(found.group(1))
                .map(meaning -> new LabelLine(meaning.column(), found.group(1).strip(), found.group(2)));
    }

    /** Whether it is about what was done before the plan. */
    boolean isDone() {
        return column == Column.RESPONSE
                || (column == Column.PROGRESS && DONE.matcher(label).find());
    }

    LabelLine as(Column other) {
        return new LabelLine(other, label, rest);
    }

    /** "Actions", "LSCB ACTIONS": each item of the list below is one. */
    boolean isForSeveral() {
        return rest.isEmpty() && label.toLowerCase(Locale.UK).matches(".*actions\\W*");
    }
}
