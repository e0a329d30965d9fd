package org.followthrough.reporting.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.AgencyStatement.Text;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.StatementId;
import org.followthrough.reporting.StatementStanding;
import org.followthrough.reporting.internal.Answered;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.reporting.internal.StatementDraft;
import org.followthrough.reporting.internal.StatementsAsked;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** An agency's statement for the quarter's report: its own words, and the business unit's look at them. */
@Component
class StatementDesk implements Desk {

    private static final String GIVE = "UserTask_GiveStatement";
    private static final String CHECK = "UserTask_CheckStatement";

    private final StatementBook statements;
    private final StatementsAsked asked;
    private final StatementDraft draft;
    private final Answered answered;
    private final Workflow workflow;

    StatementDesk(
            StatementBook statements,
            StatementsAsked asked,
            StatementDraft draft,
            Answered answered,
            Workflow workflow) {
        this.statements = statements;
        this.asked = asked;
        this.draft = draft;
        this.answered = answered;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of(GIVE, CHECK);
    }

    @Override
    public Ask ask(TaskOpened task) {
        Integer index = Objects.requireNonNull(task.index(), "which agency's task this is");
        AgencyStatement statement = statements.of(new ReportId(task.subject()), index);
        return task.element().equals(GIVE) ? asked.ofAgency(statement) : asked.ofBusinessUnit(statement);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        AgencyStatement statement = statements.find(statementOf(item));
        String lastDay = London.inWords(statements.report(statement).cutOffOn().minusDays(1));
        boolean gives = item.element().equals(GIVE);
        return new Context(
                "reporting/beside :: statement",
                Map.of("statement", statement, "led", draft.actions(statement), "gives", gives),
                "/",
                gives
                        ? "Your agency’s statement stands in the quarter’s report as you write it. It is taken until the end of "
                                + lastDay + "."
                        : "Read what " + statement.agencyName() + " says. What is not returned stands in the report.",
                gives && statement.returned() != null ? "Returned: " + statement.returned() : null,
                gives);
    }

    /** What was returned, to be changed; for the first time a draft from what the actions recorded. */
    @Override
    public Map<String, String> proposal(WorkItem item, Viewer viewer) {
        if (!item.element().equals(GIVE)) return Map.of();
        AgencyStatement statement = statements.find(statementOf(item));
        Text text = statement.text();
        if (text == null) return Map.of("statement", draft.of(statement));
        Map<String, String> proposal = new HashMap<>();
        proposal.put("statement", text.words());
        proposal.put("standing", text.standing().name().toLowerCase(Locale.ROOT));
        proposal.put("by", text.by());
        proposal.put("answers", text.answers());
        return proposal;
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        return item.element().equals(GIVE) ? give(item, answers, viewer) : check(item, answers, viewer);
    }

    private Outcome give(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        StatementStanding standing =
                StatementStanding.valueOf(text(answers, "standing").toUpperCase(Locale.ROOT));
        String by = text(answers, "by").strip();
        if (by.isEmpty() && standing.needsMore()) return Outcome.refused("by", standing.missing());
        String numbers = text(answers, "answers");
        String unknown = answered.unknown(numbers);
        if (!unknown.isEmpty())
            return Outcome.refused("answers", unknown + " is the number of no action or recommendation in a plan.");
        statements.give(
                statementOf(item),
                new Text(text(answers, "statement"), standing, standing.needsMore() ? by : "", numbers),
                viewer);
        workflow.complete(item.taskId(), Map.of());
        return Outcome.done();
    }

    private Outcome check(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        boolean taken = "take".equals(answers.get("decision"));
        if (taken) statements.take(statementOf(item), viewer);
        else statements.giveBack(statementOf(item), text(answers, "reason"), viewer);
        workflow.complete(item.taskId(), Map.of("taken", taken));
        return Outcome.done();
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    private static StatementId statementOf(WorkItem item) {
        return new StatementId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        if (item.element().equals(GIVE))
            return new Confirmation(
                    "Your agency’s statement is sent",
                    "The business unit reads it next. It returns it with a reason where something is unclear; otherwise it"
                            + " stands in the report.");
        return new Confirmation(
                "Decided",
                "What was taken stands in the report. What was returned goes back to the agency, with your reason.");
    }
}
