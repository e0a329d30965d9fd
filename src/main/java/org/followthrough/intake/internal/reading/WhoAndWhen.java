package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.internal.document.Line;

/** Takes a cell apart that names who leads and by when: the date stands on a line of its own or behind a dash or a comma. */
final class WhoAndWhen {

    private static final Pattern BEHIND =
            Pattern.compile("(.*\\S)(?:\\s+[–—-]\\s+|,\\s+(?:by\\s+)?|;\\s+|\\s*/\\s*|\\s+by\\s+)(\\S.*)");

    private WhoAndWhen() {}

    static void takeApart(PlanRow row, DocumentDeadlines deadlines) {
        if (!row.has(Column.LEAD_AND_DEADLINE)) return;
        List<Line> who = new ArrayList<>();
        List<Line> when = new ArrayList<>();
        for (Line line : row.lines(Column.LEAD_AND_DEADLINE)) {
            Matcher behind = BEHIND.matcher(line.text());
            if (isDate(line.text(), deadlines)) when.add(line);
            else if (behind.matches() && isDate(behind.group(2), deadlines)) {
                who.add(new Line(behind.group(1), line.item(), line.number()));
                when.add(new Line(behind.group(2), false, ""));
            } else who.add(line);
        }
        row.append(Column.LEAD, who);
        row.append(Column.DEADLINE, when);
    }

    private static boolean isDate(String text, DocumentDeadlines deadlines) {
        return deadlines.read(text).kind() != DeadlineKind.NONE;
    }
}
