package org.followthrough.notification.internal;

import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkAsked;
import org.followthrough.worklist.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who are to name a lead, or to release a report. Other work is told of by what caused it. */
@Component
class OnWork {

    /** How the rungs of its notices begin. */
    static final String NAME_LEAD = "name-lead-";

    static final String RELEASE = "release-";
    static final String STATEMENT = "statement-";
    static final String PUBLICATION = "publication-";
    static final String DECISION = "decision-";
    static final String GIVES_STATEMENT = "UserTask_GiveStatement";
    static final String RESPONSE = "response-";
    static final String DECIDE_DATE = "decide-date-";
    static final String IMPACT = "impact-";
    static final String REVIEW_ASIDE = "review-aside-";

    private final Notices notices;
    private final ActionPlans plans;
    private final ActionFacts facts;
    private final ActsFor actsFor;

    OnWork(Notices notices, ActionPlans plans, ActionFacts facts, ActsFor actsFor) {
        this.notices = notices;
        this.plans = plans;
        this.facts = facts;
        this.actsFor = actsFor;
    }

    @EventListener
    void on(WorkAsked asked) {
        WorkItem item = asked.item();
        switch (item.element()) {
            case "UserTask_NameLead" -> tell(item, NAME_LEAD, aLeadIsMissing(item.ask()));
            case "UserTask_ReviewAside" -> tell(item, REVIEW_ASIDE, aReviewIsDue(item.ask()));
            case "UserTask_AgreeResponse" -> tell(item, RESPONSE, aResponseWaits(item.ask(), "a response to agree"));
            case "UserTask_AnswerFindings" -> {
                if (item.ask().note() != null)
                    tell(item, RESPONSE, aResponseWaits(item.ask(), "response sent back by the executive"));
            }
            case "UserTask_DecideDate" -> tell(item, DECIDE_DATE, aDateIsAskedFor(item.ask()));
            case "UserTask_RecordImpact" -> tell(item, IMPACT, aTestWaits(item.ask(), "a test of impact to record"));
            case "UserTask_DecideAfterImpact" ->
                tell(item, IMPACT, aTestWaits(item.ask(), "a decision after a test of impact"));
            case GIVES_STATEMENT -> tell(item, STATEMENT, aStatement(item, "your agency's statement by"));
            case "UserTask_CheckStatement" ->
                tell(item, STATEMENT, aStatement(item, "an agency's statement to check by"));
            case "UserTask_DecideWhatIsAsked" -> tell(item, DECISION, aDecision(item));
            case "UserTask_ReleasePublication" -> tell(item, PUBLICATION, aPublication(item));
            case "UserTask_CheckAndRelease" -> tell(item, RELEASE, aReportWaits(item.ask()));
            default -> {}
        }
    }

    private MailFacts aLeadIsMissing(Ask ask) {
        return facts.of(plans.answer(new AnswerId(ask.subject())), "a lead is to be named");
    }

    private static MailFacts aResponseWaits(Ask ask, String words) {
        return MailFacts.about(
                "Plan " + OneLine.of(ask.reference(), 30), words, "/plans/" + ask.subject() + "/response");
    }

    private MailFacts aDateIsAskedFor(Ask ask) {
        return facts.of(plans.answer(new AnswerId(ask.subject())), "a new date is asked for");
    }

    private MailFacts aReviewIsDue(Ask ask) {
        return facts.of(plans.answer(new AnswerId(ask.subject())), "set aside, to be looked at again");
    }

    private static MailFacts aTestWaits(Ask ask, String words) {
        return MailFacts.about(OneLine.of(ask.reference(), 40), words, "/impact/" + ask.subject());
    }

    private static MailFacts aStatement(WorkItem item, String words) {
        Ask ask = item.ask();
        return MailFacts.about(OneLine.of(ask.reference(), 40), words, "/tasks/" + item.id())
                .due(ask.dueOn());
    }

    private static MailFacts aDecision(WorkItem item) {
        return MailFacts.about(OneLine.of(item.ask().reference(), 40), "a decision to take", "/tasks/" + item.id());
    }

    private static MailFacts aPublication(WorkItem item) {
        return MailFacts.about(
                "Plan " + OneLine.of(item.ask().reference(), 30), "a publication to release", "/tasks/" + item.id());
    }

    private static MailFacts aReportWaits(Ask ask) {
        return MailFacts.about(OneLine.of(ask.reference(), 40), "to check and release", "/reports/" + ask.subject());
    }

    private void tell(WorkItem item, String rung, MailFacts says) {
        notices.write(readers(item.ask()).entrySet().stream()
                .map(reader -> new NewNotice(
                        item.ask().subject(),
                        rung + item.id(),
                        0,
                        reader.getKey(),
                        MailKind.WORK_ASKED,
                        says.readAs(reader.getValue())))
                .toList());
    }

    /** A person is asked to name a lead as their agency's representative. */
    private Map<PersonId, Capacity> readers(Ask ask) {
        PersonId person = ask.person();
        if (person != null) return Map.of(person, Capacity.AGENCY_REPRESENTATIVE);
        GroupId group = ask.group();
        Map<PersonId, Capacity> readers =
                group == null ? Map.of() : ask.toMembers() ? actsFor.members(group) : actsFor.group(group);
        return readers.isEmpty() ? actsFor.businessManagers() : readers;
    }
}
