package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.Ending;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** One body's answer to an action, held for change. Verbs refuse by returning false where the table knows no edge. */
class Answer {

    private final ActionView before;
    final int version;
    AnswerState state;

    @Nullable
    PersonId person;

    @Nullable
    AgencyId agency;

    GroupId assuringGroup;

    @Nullable
    String declinedReason;

    Deadline deadline;

    @Nullable
    LocalDate firstDue;

    int dateVersion;
    int timesChanged;

    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant closedAt;

    Circumstances circumstances;

    Answer(ActionView before, int version) {
        this.before = before;
        this.version = version;
        state = before.state();
        person = before.person();
        agency = before.agency();
        assuringGroup = before.assuringGroup();
        declinedReason = before.declinedReason();
        deadline = before.deadline();
        firstDue = before.firstDue();
        dateVersion = before.dateVersion();
        timesChanged = before.timesChanged();
        deliveredAt = before.deliveredAt();
        closedAt = before.closedAt();
        circumstances = before.circumstances();
    }

    ActionView before() {
        return before;
    }

    private boolean move(Verb verb) {
        if (circumstances.draft() && verb != Verb.CHANGE_DATE) return false;
        boolean aside = circumstances.aside() != null;
        if (aside ? !verb.isDoneAside() : verb.isOfAside()) return false;
        if (verb.isOfDateRequest() && !circumstances.dateAsked()) return false;
        if (verb == Verb.ASK_DATE && circumstances.dateAsked()) return false;
        AnswerState next = Transitions.next(state, verb).orElse(null);
        if (next == null) return false;
        state = next;
        return true;
    }

    boolean nameLead(PersonId lead, @Nullable AgencyId leadsAgency, boolean agreed) {
        if (!move(agreed ? Verb.NAME_AGREED_LEAD : Verb.NAME_LEAD)) return false;
        person = lead;
        agency = leadsAgency;
        declinedReason = null;
        return true;
    }

    /** It stays where it stands. Who judges may change with who leads, and does so at once only while it is judged. */
    boolean reassign(PersonId lead, @Nullable AgencyId leadsAgency, GroupId judge) {
        if (circumstances.external() || !move(Verb.REASSIGN)) return false;
        person = lead;
        agency = leadsAgency;
        if (state == AnswerState.IN_SIGN_OFF) assuringGroup = judge;
        return true;
    }

    boolean takeOn() {
        return move(Verb.TAKE_ON);
    }

    boolean decline(String reason) {
        if (!move(Verb.DECLINE)) return false;
        person = null;
        declinedReason = reason;
        return true;
    }

    boolean deliver(GroupId judge, Instant now) {
        if (!move(Verb.SUBMIT_EVIDENCE)) return false;
        assuringGroup = judge;
        deliveredAt = now;
        circumstances = circumstances.askingForDate(false);
        return true;
    }

    boolean askOutside(String body) {
        if (!move(Verb.ASK_OUTSIDE)) return false;
        circumstances = Circumstances.of(body, true);
        return true;
    }

    boolean receive(GroupId judge, Instant now) {
        if (!move(Verb.RECEIVE)) return false;
        assuringGroup = judge;
        deliveredAt = now;
        circumstances = circumstances.askingForDate(false);
        circumstances = circumstances.askingForDate(false);
        return true;
    }

    boolean accept(Instant now) {
        if (!move(Verb.ACCEPT)) return false;
        closedAt = now;
        return true;
    }

    boolean returnBy(LocalDate answerBy) {
        if (!move(person == null && !circumstances.external() ? Verb.RETURN_TO_NOBODY : Verb.RETURN)) return false;
        deliveredAt = null;
        setDue(answerBy);
        return true;
    }

    /** Not while a request for a new date waits: who decides on that is another's to say. */
    boolean changeDate(LocalDate due) {
        return !circumstances.dateAsked() && changeDate(Verb.CHANGE_DATE, due);
    }

    boolean grantDate(LocalDate due) {
        if (!changeDate(Verb.GRANT_DATE, due)) return false;
        circumstances = circumstances.askingForDate(false);
        return true;
    }

    private boolean changeDate(Verb verb, LocalDate due) {
        if (!move(verb)) return false;
        change(due);
        return true;
    }

    boolean askDate() {
        if (!move(Verb.ASK_DATE)) return false;
        circumstances = circumstances.askingForDate(true);
        return true;
    }

    /** Refused, or taken back. */
    boolean dateNotAsked(Verb how) {
        if (!move(how)) return false;
        circumstances = circumstances.askingForDate(false);
        return true;
    }

    boolean end(Ending how) {
        if (!move(Verb.END)) return false;
        closedAt = how.at();
        circumstances = circumstances.ended(how);
        return true;
    }

    boolean setAside(Aside how) {
        if (!move(Verb.SET_ASIDE)) return false;
        circumstances = circumstances.aside(how);
        return true;
    }

    boolean keepAside(Aside how) {
        if (!move(Verb.KEEP_ASIDE)) return false;
        circumstances = circumstances.aside(how);
        return true;
    }

    /** @param due null to keep the day that holds */
    boolean takeUp(@Nullable LocalDate due) {
        if (!move(Verb.TAKE_UP)) return false;
        circumstances = circumstances.aside(null);
        if (due != null && !due.equals(deadline.due())) change(due);
        return true;
    }

    /** A sentence for a page that has grown old while somebody else moved the action on. */
    Outcome notNow() {
        return Outcome.refused("This cannot be done to " + before.reference() + " now: " + nowStands() + ".");
    }

    private String nowStands() {
        if (before.state() == AnswerState.IN_SIGN_OFF) return "its evidence is waiting for sign-off";
        return circumstances.dateAsked()
                ? "a new date for it is being decided"
                : "it stands at “" + before.stands() + "”";
    }

    /** A newer version of the plan prints another deadline, with its kind. A request for a new date is overtaken by it. */
    boolean follow(Deadline printed) {
        if (!move(Verb.CHANGE_DATE)) return false;
        circumstances = circumstances.askingForDate(false);
        counted();
        deadline = printed;
        if (firstDue == null) firstDue = printed.due();
        dateVersion++;
        return true;
    }

    private void change(LocalDate due) {
        counted();
        setDue(due);
    }

    /** A first date of an answer that had none is no change of it. */
    private void counted() {
        if (deadline.due() != null) timesChanged++;
    }

    /** The printed words stay; the day that holds is a plain day from now on. */
    private void setDue(LocalDate due) {
        deadline = new Deadline(deadline.printed(), DeadlineKind.DATE, null, due);
        if (firstDue == null) firstDue = due;
        dateVersion++;
    }

    ActionView view() {
        return new ActionView(
                before.id(),
                before.answer(),
                before.plan(),
                before.finding(),
                before.listed(),
                before.reference(),
                before.wording(),
                before.success(),
                before.mailLabel(),
                before.printedLeads(),
                before.printedProgress(),
                state,
                person,
                before.group(),
                agency,
                assuringGroup,
                before.cameIn(),
                before.bornOverdue(),
                declinedReason,
                deadline,
                firstDue,
                dateVersion,
                timesChanged,
                before.startedAt(),
                deliveredAt,
                closedAt,
                circumstances);
    }
}
