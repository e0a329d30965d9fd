package org.followthrough.record.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.audit.AuditEntry;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.record.internal.WithoutNames;
import org.followthrough.shared.London;

/** What was decided: on evidence, on dates, on ends, and by the executive. */
final class Decisions {

    private static final Set<String> VERDICTS = Set.of("evidence-accepted", "evidence-returned");
    private static final Set<String> ENDS =
            Set.of("action-ended", "action-set-aside", "action-kept-aside", "action-taken-up");
    private static final Set<String> OF_PLAN = Set.of("response-agreed", "response-sent-back");

    private final Packed packed;
    private final Happenings happenings;
    private final WithoutNames nameless;

    private Decisions(Packed packed, Happenings happenings, WithoutNames nameless) {
        this.packed = packed;
        this.happenings = happenings;
        this.nameless = nameless;
    }

    static List<Table> of(Packed packed, Happenings happenings, WithoutNames nameless) {
        Decisions decisions = new Decisions(packed, happenings, nameless);
        return List.of(
                decisions.signOffs(), decisions.asked(), decisions.dates(), decisions.ends(), decisions.executive());
    }

    private Table signOffs() {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (int at = 0; at < answer.happened().size(); at++) {
                AuditEntry entry = answer.happened().get(at);
                if (VERDICTS.contains(entry.what())) rows.add(signOff(answer, entry, at));
            }
        return Sheets.table(
                "Sign-offs", rows, "Action", "=Decided on", "Decision", "By, by role", "Meeting and minute", "Reason");
    }

    private Row signOff(Packed.OfAnswer answer, AuditEntry entry, int at) {
        return Row.of(
                answer.action().named(),
                happenings.day(entry),
                happenings.what(entry),
                happenings.by(entry, answer.action()),
                meeting(answer.happened(), at),
                happenings.fact(entry, "reason"));
    }

    /** A meeting is recorded right after the decision that was taken at it, and before the next. */
    private String meeting(List<AuditEntry> entries, int at) {
        for (AuditEntry entry : entries.subList(at + 1, entries.size())) {
            if (VERDICTS.contains(entry.what())) return "";
            if (entry.what().equals("decided-at-meeting"))
                return happenings.fact(entry, "held-on") + ", " + happenings.fact(entry, "minute");
        }
        return "";
    }

    private Table asked() {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (DateRequest each : answer.requests())
                rows.add(Row.of(
                        answer.action().named(),
                        London.dateOf(each.askedAt()),
                        each.dueOn(),
                        nameless.in(each.reason()),
                        each.outcome() == null
                                ? "Not decided yet"
                                : each.outcome().words(),
                        each.decider() == null ? "" : each.decider().words(),
                        each.decidedAt() == null ? null : London.dateOf(each.decidedAt()),
                        nameless.in(Objects.requireNonNullElse(each.why(), ""))));
        return Sheets.table(
                "New dates asked for",
                rows,
                "Action",
                "=Asked on",
                "=Day asked for",
                "Reason",
                "Decision",
                "Who decides",
                "=Decided on",
                "Why");
    }

    private Table dates() {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (DateChange each : answer.dates())
                rows.add(Row.of(
                        answer.action().named(),
                        each.version(),
                        each.due() == null ? "No date" : each.due(),
                        London.dateOf(each.setAt()),
                        cause(each.cause()),
                        nameless.in(Objects.requireNonNullElse(each.reason(), ""))));
        return Sheets.table("Dates", rows, "Action", "#Version", "=Due on", "=Set on", "Cause", "Reason");
    }

    private static String cause(DateChange.Cause cause) {
        return switch (cause) {
            case LOADED -> "As the plan was loaded";
            case CHANGED -> "Another day was set";
            case RETURNED -> "Evidence was returned";
        };
    }

    private Table ends() {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfAnswer answer : packed.answers())
            for (AuditEntry entry : answer.happened())
                if (ENDS.contains(entry.what()))
                    rows.add(Row.of(
                            answer.action().named(),
                            happenings.day(entry),
                            happenings.what(entry),
                            happenings.fact(entry, "ended-as") + happenings.fact(entry, "aside-as"),
                            happenings.fact(entry, "reason"),
                            happenings.fact(entry, "approved-by"),
                            happenings.fact(entry, "successor")));
        return Sheets.table(
                "Ended or set aside", rows, "Action", "=Day", "Decision", "How", "Reason", "Agreed by", "In its place");
    }

    private Table executive() {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfPlan plan : packed.plans())
            for (AuditEntry entry : plan.happened())
                if (OF_PLAN.contains(entry.what()))
                    rows.add(Row.of(
                            "Plan " + plan.plan().prefix(),
                            happenings.day(entry),
                            "The response to the review",
                            (happenings.what(entry) + " " + happenings.fact(entry, "reason")).strip(),
                            happenings.fact(entry, "approved-by")));
        for (Packed.OfAnswer answer : packed.answers())
            for (AuditEntry entry : answer.happened())
                if (entry.what().equals("executive-decided"))
                    rows.add(Row.of(
                            answer.action().named(),
                            happenings.day(entry),
                            happenings.fact(entry, "asked"),
                            happenings.fact(entry, "decision"),
                            happenings.fact(entry, "minute")));
        return Sheets.table("Executive decisions", rows, "Action", "=Day", "What was asked", "Decision", "Minute");
    }
}
