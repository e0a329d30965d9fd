package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell that holds one date and other words. "March 2017 – complete" is a deadline that has been met; "Completed
 * March 2017" is no deadline, but the day on which the work was done; "March 2017 (report to the executive)" is a deadline
 * with a note. A note that doubts, moves or begins something leaves the cell unread.
 */
final class DeadlineNotes {

    private static final String DONE_WORD =
            "(?:(?:now |already |action |fully |all )*(?:completed?|achieved|done|closed|implemented|delivered|actioned|signed[ -]off)"
                    + "(?: and closed)?)";
    private static final Pattern DONE = Pattern.compile(DONE_WORD);
    private static final Pattern DONE_BEFORE = Pattern.compile(DONE_WORD + " ?(?:-|:|on|in|during|date)* ?\\(?");
    private static final Pattern DONE_AFTER = Pattern.compile(" ?[-:;/.(]* ?(" + DONE_WORD + ")\\)?");
    private static final Pattern NOTE = Pattern.compile(" ?(?:\\(([^()]{2,80})\\)| - ([^()]{3,80}))");
    private static final Pattern CHANGES_THE_DATE =
            Pattern.compile(".*(?:\\d|\\b(?:easter|spring|summer|autumn|winter|term"
                    + "|christmas|t\\.?b\\.?[acd]|to be|subject|provisional\\w*|draft\\w*|if|or|not|may|might|depend\\w*|approx\\w*"
                    + "|estimat\\w*|early|earliest|mid|late|later|first|initial\\w*|phase\\w*|start\\w*|begin\\w*|commenc\\w*|launch\\w*"
                    + "|from|onwards?|on-?going|continu\\w*|review\\w*|then|thereafter|annual\\w*|monthly|quarterly|revis\\w*"
                    + "|exten\\w*|slip\\w*|moved|delay\\w*|chang\\w*|was|were|original\\w*|previous\\w*|complet\\w*|done|achieved"
                    + "|closed|implement\\w*|deliver\\w*|before|after|until|within|weeks?|months?|unless|pending|await\\w*|hold"
                    + "|overdue|missed|and|next|quarter)\\b).*");

    private final DeadlineShapes shapes;

    DeadlineNotes(DeadlineShapes shapes) {
        this.shapes = shapes;
    }

    /** @param words as {@link DeadlineWords} gives them. @return empty where nothing can be told for sure */
    Optional<DeadlineReading> read(String words) {
        if (DONE.matcher(words).matches()) return Optional.of(done(null));
        List<MatchResult> dates = DatesInWords.in(words);
        return dates.size() == 1 ? readOne(words, dates.get(0)) : Optional.empty();
    }

    private Optional<DeadlineReading> readOne(String words, MatchResult date) {
        String before = words.substring(0, date.start());
        String after = words.substring(date.end());
        boolean doneBefore = DONE_BEFORE.matcher(before).matches() && after.matches("\\)?");
        if (doneBefore)
            return Optional.of(
                    done(shapes.read(date.group()).map(DeadlineReading::due).orElse(null)));
        String note = note(after);
        if (note.isEmpty()) return Optional.empty();
        boolean isDone = DONE_AFTER.matcher(after).matches();
        if (!isDone && CHANGES_THE_DATE.matcher(note).matches()) return Optional.empty();
        return shapes.read(before + date.group())
                .filter(DeadlineReading::isRead)
                .map(reading -> reading.with(DeadlineHints.beside(note, isDone)));
    }

    private static String note(String after) {
        var done = DONE_AFTER.matcher(after);
        if (done.matches()) return done.group(1);
        var note = NOTE.matcher(after);
        if (!note.matches()) return "";
        return note.group(1) == null ? note.group(2) : note.group(1);
    }

    private static DeadlineReading done(@Nullable LocalDate on) {
        return DeadlineReading.unreadable("reads as already done").with(DeadlineHints.done(on));
    }
}
