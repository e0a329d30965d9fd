package org.followthrough.reporting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Rating;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers an agency a draft of its statement, from what its actions recorded: what is done first, then what is not. */
@Component
@Transactional(readOnly = true)
public class StatementDraft {

    /** In characters: what the form takes. */
    private static final int LONGEST = 10_000;

    private final ActionPlans plans;
    private final Asks asks;
    private final Clock clock;

    StatementDraft(ActionPlans plans, Asks asks, Clock clock) {
        this.plans = plans;
        this.asks = asks;
        this.clock = clock;
    }

    public String of(AgencyStatement statement) {
        LocalDate today = London.today(clock);
        Map<AnswerId, String> lines = asks.lines(statement.report());
        String draft = actions(statement).stream()
                .map(action -> line(action, today, lines.getOrDefault(action.answer(), "")))
                .collect(Collectors.joining("\n"));
        return draft.length() <= LONGEST ? draft : draft.substring(0, draft.lastIndexOf('\n', LONGEST));
    }

    /** All that the agency leads, in the plans' order. */
    public List<ActionView> actions(AgencyStatement statement) {
        return plans.all().stream()
                .filter(action -> statement.agency().equals(action.agency()))
                .filter(action -> !action.circumstances().draft())
                .sorted((one, other) ->
                        Boolean.compare(other.state() == AnswerState.ACCEPTED, one.state() == AnswerState.ACCEPTED))
                .toList();
    }

    private static String line(ActionView action, LocalDate today, String progress) {
        String wording = action.wording().replaceAll("\\s+", " ").strip();
        String shortened = wording.length() <= 120 ? wording : wording.substring(0, 119) + "…";
        String stands = Rating.of(action, today).words().toLowerCase(java.util.Locale.UK);
        return "%s (%s): %s.%s"
                .formatted(
                        action.named(), shortened, stands, progress.isEmpty() ? "" : " " + progress.replace('\n', ' '));
    }
}
