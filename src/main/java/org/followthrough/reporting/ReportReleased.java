package org.followthrough.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;

/**
 * The executive may read the quarter's report, at {@code /reports/<report>}.
 *
 * @param live actions that are neither accepted nor otherwise ended
 * @param overdue live ones past their due day without evidence
 * @param awaitingSignOff live ones whose evidence waits to be judged
 * @param readers who is asked to receive it, each person once
 * @param by the business manager who released it
 */
public record ReportReleased(
        ReportId report,
        Quarter quarter,
        int live,
        int overdue,
        int awaitingSignOff,
        List<PersonId> readers,
        PersonId by)
        implements ReportEvent {

    public ReportReleased {
        readers = List.copyOf(readers);
    }

    @Override
    public String what() {
        return "report-released";
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("quarter", quarter.label(), "readers", String.valueOf(readers.size()));
    }
}
