package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;

/** Rows of a plan's table that hold no action and are not meant to: guidance for who fills it in, keys, totals, notes. */
final class NoAction {

    private static final int LONGEST_KEY = 120;
    /** In words. */
    private static final int LONGEST_LABEL = 3;

    private static final Pattern GUIDANCE = Pattern.compile(
            ".*\\?|\\(.*\\)|(?:e\\.?g\\.?|for example|please|insert|enter|state|describe|list|what|who|how|when|name of|names? and|dates?|to be completed"
                    + "|smart|specific|include|include[sd]?|use|give|record|number|as per|dd/mm.*|red|rag)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("\\(?\\d{1,2}\\)?|[A-Z]");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:rag |brag |colour )?(?:key|legend)\\b.*|(?:grand |sub-?)?totals?\\b.*|notes?:.*|notes?|signed\\b.*|signature\\b.*|(?:.{0,30} )?(?:prepared|agreed|approved|signed off) by\\b.*"
                    + "|completed by:.*|approved by\\b.*|agreed by\\b.*|version\\b.*|date of (?:next )?review\\b.*|next review\\b.*|last updated\\b.*"
                    + "|(?:rag|brag) (?:status|rating) (?:key|definitions?)\\b.*|end of (?:plan|table|document)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile(
            "(?:(?:rag|brag|colour|status) )?(?:key|legend)(?: to .*)?\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "(?:completed?|closed|open|on track|in progress|not (?:yet )?(?:started|due)|overdue|delayed|behind|off track|at risk|outstanding)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR = Pattern.compile(
            "(?:red|amber|green|blue|purple|grey|gray|white|yellow|black)(?:\\s*[-=:–].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private NoAction() {}

    /** What the row is instead, as the middle of a sentence; empty for a row that should hold an action. */
    static Optional<String> in(Row row, boolean afterHeading) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty()) return Optional.empty();
        if (afterHeading && filled.size() > 1 && filled.stream().allMatch(NoAction::isNumber))
            return Optional.of("the numbers of the columns");
        if (afterHeading && isGuidance(filled)) return Optional.of("guidance for filling the table in");
        if (isClosing(filled)) return Optional.of("a key, a total or a note");
        return isKey(filled) ? Optional.of("a key to colours") : Optional.empty();
    }

    /** Nearly every cell says what to write there. */
    private static boolean isGuidance(List<Cell> filled) {
        long guidance = filled.stream().filter(NoAction::isGuidance).count();
        boolean asks = filled.stream()
                        .filter(cell -> cell.text().strip().endsWith("?"))
                        .count()
                > 1;
        return filled.size() > 1 && (guidance == filled.size() || (asks && guidance * 3 >= filled.size() * 2));
    }

    /** "Key workers to meet weekly", with a lead and a date beside it, begins like a key and is an action. */
    private static boolean isClosing(List<Cell> filled) {
        String first = Printed.plain(filled.get(0).text());
        boolean label =
                first.endsWith(":") || first.split("\\s+").length <= LONGEST_LABEL || first.matches("(?i)date of .*");
        return CLOSING.matcher(first).matches() && (filled.size() <= 2 || (filled.size() <= 4 && label));
    }

    /** "Signed: …", "Key: …", "Notes": what stands below a plan. */
    static boolean closes(String paragraph) {
        return CLOSING.matcher(Printed.plain(paragraph)).matches();
    }

    /** Whether a key to colours or words begins with the row, which goes on below it. */
    static boolean opensKey(Row row) {
        return row.filled().stream()
                .findFirst()
                .filter(cell -> KEY.matcher(Printed.plain(cell.text())).matches())
                .isPresent();
    }

    private static boolean isNumber(Cell cell) {
        return NUMBERS.matcher(cell.text().strip()).matches();
    }

    private static boolean isGuidance(Cell cell) {
        return GUIDANCE.matcher(Printed.plain(cell.text()).toLowerCase(Locale.UK))
                .matches();
    }

    /** "Green | Complete": a colour and what it means, and nothing else. */
    private static boolean isKey(List<Cell> filled) {
        String first = Printed.plain(filled.get(0).text());
        boolean state = filled.size() == 2 && STATE.matcher(first).matches();
        return filled.size() <= 2
                && (state || COLOUR.matcher(first).matches())
                && filled.stream().allMatch(cell -> cell.text().length() <= LONGEST_KEY);
    }
}
