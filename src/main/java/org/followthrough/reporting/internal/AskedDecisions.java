package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.AskedDecision;
import org.followthrough.reporting.AskedDecision.State;
import org.followthrough.reporting.DecisionId;
import org.followthrough.reporting.ExecutiveDecided;
import org.followthrough.reporting.ReportId;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a report asks of the executive: written with its release, decided at a meeting, and back on the action. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AskedDecisions {

    private static final int LONGEST = 1000;
    private static final Pattern NUMBERED = Pattern.compile("([^\\s:]+-[^\\s:]+)\\s*:\\s*(.+)");

    private final DecisionRows rows;
    private final ActionPlans plans;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskedDecisions(
            DecisionRows rows, ActionPlans plans, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what is asked, one to a line; a line that begins with an action's number and a colon is about that action.
     *
     * @return refused for {@code decisions} where a line names no action or is too long
     */
    public Outcome ask(ReportId report, String lines) {
        Map<String, ActionView> known = new HashMap<>();
        if (!lines.isBlank()) plans.all().forEach(action -> known.putIfAbsent(key(action.reference()), action));
        List<AskedDecision> asked = new ArrayList<>();
        for (String line :
                lines.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher numbered = NUMBERED.matcher(line);
            ActionView action = numbered.matches() ? known.get(key(numbered.group(1))) : null;
            if (numbered.matches() && action == null)
                return Outcome.refused("decisions", numbered.group(1) + " is the number of no action in a plan.");
            if (line.length() > LONGEST)
                return Outcome.refused("decisions", "Each decision must be %d characters or fewer.".formatted(LONGEST));
            asked.add(asked(report, action, action == null ? line : numbered.group(2)));
        }
        if (!asked.isEmpty()) rows.add(asked, clock.instant());
        return Outcome.done();
    }

    private static String key(String reference) {
        return reference.toUpperCase(Locale.ROOT);
    }

    private static AskedDecision asked(ReportId report, @Nullable ActionView action, String wording) {
        return new AskedDecision(
                DecisionId.next(),
                report,
                action == null ? null : action.answer(),
                action == null ? "" : action.reference(),
                wording,
                State.ASKED,
                null,
                null,
                null);
    }

    /** Each is a process of its own: a report is filed whether everything that it asked is decided or not. */
    public void begin(ReportId report) {
        rows.of(report)
                .forEach(each -> workflow.start("executive-decision", each.id().value(), Map.of()));
    }

    /** In the order in which they were written. The caller has checked that the report may be seen. */
    @Transactional(readOnly = true)
    public List<AskedDecision> of(ReportId report) {
        return rows.of(report);
    }

    @Transactional(readOnly = true)
    public AskedDecision find(DecisionId id) {
        return rows.find(id).orElseThrow(NotVisible::new);
    }

    /** The worklist has checked that the viewer is asked. */
    public void decide(DecisionId id, State state, String words, String minute, Viewer viewer) {
        AskedDecision asked = find(id);
        rows.decide(id, state, words, minute, viewer.id(), clock.instant());
        events.publishEvent(new ExecutiveDecided(
                asked.report(), asked.answer(), asked.wording(), state, words, minute, viewer.id()));
    }
}
