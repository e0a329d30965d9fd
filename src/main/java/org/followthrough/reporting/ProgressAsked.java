package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Leads are asked for a line of progress each, which they give at {@code /reports/<report>/progress}.
 *
 * @param answerBy the last whole day on which a line is taken, local to London; the numbers freeze the next morning
 */
public record ProgressAsked(ReportId report, Quarter quarter, LocalDate answerBy, List<Asked> asks)
        implements ReportEvent {

    public ProgressAsked {
        asks = List.copyOf(asks);
    }

    /** One action, of which {@code person} is the accountable lead. */
    public record Asked(ActionView action, PersonId person) {}

    @Override
    public String what() {
        return "progress-asked";
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("actions", String.valueOf(asks.size()), "answer-by", answerBy.toString());
    }
}
