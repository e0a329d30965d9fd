package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells leads what was given to them, returned or accepted, and chairs what there is to judge. */
@Component
class OnActions {

    /** How the rungs of notices begin of what somebody may still decline. */
    static final String OFFERED = "offered-";

    /** The same, of what waits for its sign-off. */
    static final String SENT = "sent-";

    private static final String GIVEN = "given-";

    private final Notices notices;
    private final ActionFacts facts;
    private final ActsFor actsFor;
    private final Clock clock;

    OnActions(Notices notices, ActionFacts facts, ActsFor actsFor, Clock clock) {
        this.notices = notices;
        this.facts = facts;
        this.actsFor = actsFor;
        this.clock = clock;
    }

    @EventListener
    void on(ActionEvent.Started started) {
        given(started.action(), started.by());
    }

    @EventListener
    void on(ActionEvent.BodyAsked asked) {
        given(asked.action(), asked.by());
    }

    @EventListener
    void on(ActionEvent.LeadNamed named) {
        given(named.action(), named.by());
    }

    /** The old lead is not written to after having left. */
    @EventListener
    void on(ActionEvent.Reassigned given) {
        ActionView action = given.action();
        given(action, given.by());
        if (action.state() == AnswerState.IN_SIGN_OFF) {
            toLead(
                    action,
                    SENT + moment(),
                    MailKind.ASSIGNMENT,
                    facts.of(action, "yours, evidence waits for sign-off"));
            toJudges(action);
        }
        Person before = given.before();
        if (before != null && before.active() && !before.id().equals(given.by()))
            write(
                    action,
                    "handed-on-" + moment(),
                    MailKind.HANDED_ON,
                    Map.of(before.id(), Capacity.LEAD),
                    facts.of(action, "another lead from now on"));
    }

    @EventListener
    void on(ActionEvent.ContributorChanged changed) {
        PersonId who = changed.person().id();
        if (!changed.named() || who.equals(changed.by())) return;
        LocalDate due = changed.action().deadline().due();
        MailFacts says = facts.of(
                        changed.action(), due == null ? "please contribute" : "please contribute, evidence due")
                .due(due);
        write(
                changed.action(),
                "contributes-" + moment(),
                MailKind.CONTRIBUTING,
                Map.of(who, Capacity.CONTRIBUTOR),
                facts.withOwner(says, changed.action()));
    }

    @EventListener
    void on(ActionEvent.EvidenceDelivered delivered) {
        toJudges(delivered.action());
    }

    private void toJudges(ActionView action) {
        MailFacts toJudge = facts.of(action, "evidence to judge");
        Map<PersonId, Capacity> readers = actsFor.group(action.assuringGroup());
        if (readers.isEmpty())
            write(
                    action,
                    "to-judge",
                    MailKind.CAME_TO_NOBODY,
                    actsFor.businessManagers(),
                    toJudge.owedBy("chair of the group that signs it off", null));
        else write(action, "to-judge", MailKind.WORK_ASKED, readers, toJudge);
    }

    @EventListener
    void on(ActionEvent.Returned returned) {
        MailFacts more = facts.of(returned.action(), "more is asked for by").due(returned.answerBy());
        toLead(returned.action(), "returned", MailKind.RETURNED, more);
    }

    @EventListener
    void on(ActionEvent.Accepted accepted) {
        toLead(accepted.action(), "accepted", MailKind.ACCEPTED, facts.of(accepted.action(), "evidence accepted"));
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        String how = ended.action().stands().toLowerCase(Locale.UK);
        toLead(ended.action(), "ended", MailKind.ENDED, facts.of(ended.action(), how));
    }

    @EventListener
    void on(ActionEvent.SetAside aside) {
        String how = aside.action().stands();
        toLead(
                aside.action(),
                "set-aside-" + moment(),
                MailKind.SET_ASIDE,
                facts.of(aside.action(), how.substring(0, 1).toLowerCase(Locale.UK) + how.substring(1)));
    }

    @EventListener
    void on(ActionEvent.TakenUp again) {
        MailFacts asked = facts.of(again.action(), "taken up again");
        LocalDate due = again.action().deadline().due();
        toLead(
                again.action(),
                "taken-up-" + moment(),
                MailKind.TAKEN_UP,
                due == null
                        ? asked
                        : facts.of(again.action(), "taken up again, evidence due")
                                .due(due));
    }

    /** Nothing to somebody who took it himself, nor where it was accepted before it was loaded. */
    private void given(ActionView action, PersonId by) {
        if (by.equals(action.person())) return;
        if (action.aside() != null) {
            toLead(
                    action,
                    aside(action) + moment(),
                    MailKind.ASSIGNMENT,
                    facts.of(action, "yours, and set aside for now"));
            return;
        }
        if (action.state() == AnswerState.OFFERED)
            toLead(action, OFFERED + moment(), MailKind.ASSIGNMENT, asked(action, "please take it on"));
        if (action.state() == AnswerState.DELIVERING)
            toLead(action, GIVEN + moment(), MailKind.ASSIGNMENT, asked(action, "yours to deliver"));
    }

    private static String aside(ActionView action) {
        return action.state() == AnswerState.OFFERED ? OFFERED : GIVEN;
    }

    /** One person may be given one action twice, after having declined it: each time is a thing of its own to tell. */
    private long moment() {
        return clock.instant().getEpochSecond();
    }

    private MailFacts asked(ActionView action, String words) {
        LocalDate due = action.deadline().due();
        if (due == null) return facts.of(action, words);
        if (action.asksForADate())
            return facts.of(action, words + ", with a new date in place of").due(due);
        return facts.of(action, words + ", evidence due").due(due);
    }

    private void toLead(ActionView action, String rung, MailKind kind, MailFacts says) {
        PersonId lead = action.person();
        if (lead != null) write(action, rung, kind, Map.of(lead, Capacity.LEAD), says);
    }

    private void write(ActionView action, String rung, MailKind kind, Map<PersonId, Capacity> readers, MailFacts says) {
        List<NewNotice> each = readers.entrySet().stream()
                .map(reader -> new NewNotice(
                        action.answer().value(),
                        rung,
                        action.dateVersion(),
                        reader.getKey(),
                        kind,
                        says.readAs(reader.getValue())))
                .toList();
        notices.write(each);
    }
}
