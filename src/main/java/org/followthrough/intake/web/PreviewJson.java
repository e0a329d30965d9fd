package org.followthrough.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.jspecify.annotations.Nullable;

/** What was understood of a document, for other programs. Empty fields are there, as null. */
@JsonPropertyOrder({"actions", "narrative_findings", "problems"})
record PreviewJson(
        List<Action> actions,
        @JsonProperty("narrative_findings") List<Answered> narrativeFindings,
        List<Found> problems) {

    /** @param deadlineStart only where a range is printed */
    @JsonPropertyOrder({
        "n",
        "finding_ref",
        "finding_title",
        "recommendation_ref",
        "recommendation",
        "action",
        "leads",
        "deadline_text",
        "deadline_start",
        "deadline_iso",
        "deadline_kind",
        "success_criteria",
        "progress",
        "rag",
        "success_inherited",
        "action_ref",
        "section",
        "theme",
        "lesson",
        "leads_suggested",
        "rag_shade"
    })
    record Action(
            int n,
            @JsonProperty("finding_ref") @Nullable String findingRef,
            @JsonProperty("finding_title") @Nullable String findingTitle,
            @JsonProperty("recommendation_ref") @Nullable String recommendationRef,
            @Nullable String recommendation,
            @Nullable String action,
            List<String> leads,
            @JsonProperty("deadline_text") @Nullable String deadlineText,

            @JsonProperty("deadline_start") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate deadlineStart,

            @JsonProperty("deadline_iso") @Nullable LocalDate deadlineIso,
            @JsonProperty("deadline_kind") String deadlineKind,
            @JsonProperty("success_criteria") @Nullable String successCriteria,
            @Nullable String progress,
            @Nullable String rag,
            @JsonProperty("success_inherited") boolean successInherited,
            @JsonProperty("action_ref") @Nullable String actionRef,
            @Nullable String section,
            @Nullable String theme,
            @Nullable String lesson,
            @JsonProperty("leads_suggested") List<String> leadsSuggested,
            @JsonProperty("rag_shade") @Nullable String ragShade) {

        static Action of(int n, PrintedAction action, PrintedPlan plan) {
            Integer finding = action.thread().finding();
            PrintedFinding answered = finding == null ? null : plan.findings().get(finding);
            return new Action(
                    n,
                    answered == null ? null : answered.ref(),
                    answered == null ? null : answered.title(),
                    action.thread().recommendationRef(),
                    action.thread().recommendation(),
                    action.action(),
                    action.leads().names(),
                    action.deadline().printed(),
                    action.deadline().from(),
                    action.deadline().due(),
                    word(action.deadline().kind()),
                    action.success(),
                    action.standing().progress(),
                    action.standing().rating(),
                    action.successInherited(),
                    action.reference(),
                    action.thread().section(),
                    action.thread().theme(),
                    action.thread().lesson(),
                    action.leads().suggested(),
                    action.standing().shade());
        }
    }

    @JsonPropertyOrder({"finding_ref", "finding_title", "response"})
    record Answered(
            @JsonProperty("finding_ref") @Nullable String findingRef,
            @JsonProperty("finding_title") String findingTitle,
            @Nullable String response) {}

    @JsonPropertyOrder({"where", "severity", "message"})
    record Found(String where, String severity, String message) {

        static Found of(Problem problem) {
            return new Found(problem.where(), word(problem.severity()), problem.message());
        }
    }

    /** Why nothing was read, in the same words as among the problems of a plan that was. */
    record Refusal(List<Found> problems) {

        static Refusal because(String sentence) {
            return new Refusal(List.of(Found.of(Problem.error("file", sentence))));
        }
    }

    static PreviewJson of(PrintedPlan plan) {
        List<Action> actions = new ArrayList<>();
        for (PrintedAction action : plan.actions()) actions.add(Action.of(actions.size() + 1, action, plan));
        List<Answered> answered = plan.findings().stream()
                .filter(finding -> finding.response() != null)
                .map(finding -> new Answered(finding.ref(), finding.title(), finding.response()))
                .toList();
        return new PreviewJson(
                actions, answered, plan.problems().stream().map(Found::of).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
