package org.followthrough.agencysheet.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.agencysheet.FilledRow;
import org.followthrough.agencysheet.SheetRead.Checked;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.assurance.Received;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row whether it can be taken in.
 *
 * @param owed what the agency owes now
 */
record RowCheck(Map<AnswerId, ActionView> owed, LocalDate today) {

    List<Checked> check(List<FilledRow> rows) {
        List<Checked> checked = new ArrayList<>();
        Set<AnswerId> met = new HashSet<>();
        for (FilledRow row : rows) {
            AnswerId key = row.answer();
            ActionView answer = key == null ? null : owed.get(key);
            String problem =
                    key != null && !met.add(key) ? "This action stands in the sheet twice." : problem(row, answer);
            checked.add(new Checked(row, answer, problem));
        }
        return checked;
    }

    private String problem(FilledRow row, @Nullable ActionView answer) {
        if (row.answer() == null) return "Its key has been lost, so that nobody can tell which action it is.";
        if (answer == null)
            return "This agency owes nothing for it now: it may have been answered, ended or given away.";
        if (!row.unreadDay().isEmpty()) return "“" + row.unreadDay() + "” is not a day that can be read.";
        LocalDate done = row.doneOn();
        if (done != null && done.isAfter(today)) return "The date it was done is still to come.";
        if (done != null && row.evidence().isEmpty()) return "It has a date and no evidence.";
        if (row.progress().length() > ProgressBook.LONGEST_WORDS)
            return "Progress can have at most " + ProgressBook.LONGEST_WORDS + " characters.";
        if (row.evidence().length() > Received.LONGEST_WORDS - 100) return "The evidence is too long.";
        return "";
    }
}
