package org.followthrough.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** Builds actions for tests: {@code anAction("GS-1").delivering().due(date).of(agency).view()}. */
public final class AnAction {

    public static final GroupId JUDGES = GroupId.next();
    private static final Instant START = Instant.parse("2026-01-06T09:00:00Z");

    private final String reference;
    private final AnswerId answer = AnswerId.next();
    private PlanId plan = new PlanId(new java.util.UUID(0, 1));
    private AnswerState state = AnswerState.DELIVERING;
    private @Nullable PersonId person = PersonId.next();
    private @Nullable GroupId group;
    private @Nullable AgencyId agency;
    private AsItStands cameIn = AsItStands.toDo();
    private boolean bornOverdue;
    private DeadlineKind kind = DeadlineKind.NONE;
    private @Nullable LocalDate due;
    private @Nullable LocalDate firstDue;
    private int timesChanged;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant closedAt;
    private Circumstances circumstances = Circumstances.plain();

    private AnAction(String reference) {
        this.reference = reference;
    }

    public static AnAction anAction(String reference) {
        return new AnAction(reference);
    }

    public AnAction in(PlanId itsPlan) {
        plan = itsPlan;
        return this;
    }

    public AnAction standing(AnswerState at) {
        state = at;
        return this;
    }

    /** Accepted, and tested since. */
    public AnAction tested(ImpactResult result, boolean selfAssessed) {
        state = AnswerState.ACCEPTED;
        circumstances = new Circumstances(null, false, null, null, false, false, result, selfAssessed);
        return this;
    }

    public AnAction withoutLead() {
        state = AnswerState.NAMING_LEAD;
        person = null;
        return this;
    }

    public AnAction of(AgencyId its) {
        agency = its;
        return this;
    }

    public AnAction ledBy(GroupId its) {
        group = its;
        return this;
    }

    public AnAction due(LocalDate day) {
        due = day;
        firstDue = firstDue == null ? day : firstDue;
        kind = DeadlineKind.DATE;
        return this;
    }

    public AnAction ongoing() {
        kind = DeadlineKind.ONGOING;
        return this;
    }

    public AnAction bornOverdue() {
        bornOverdue = true;
        return this;
    }

    public AnAction movedTo(LocalDate day) {
        timesChanged++;
        return due(day);
    }

    public AnAction inSignOffSince(LocalDate day) {
        state = AnswerState.IN_SIGN_OFF;
        deliveredAt = London.at(day, LocalTime.NOON);
        return this;
    }

    public AnAction acceptedAt(Instant moment) {
        state = AnswerState.ACCEPTED;
        closedAt = moment;
        return this;
    }

    public AnAction acceptedWhenLoaded() {
        return cameInAs(AsItStands.accepted(null)).acceptedAt(START);
    }

    public AnAction cameInAs(AsItStands printed) {
        cameIn = printed;
        return this;
    }

    public ActionView view() {
        return new ActionView(
                new ActionId(answer.value()),
                answer,
                plan,
                null,
                Integer.parseInt(reference.substring(reference.indexOf('-') + 1)),
                reference,
                "What " + reference + " asks",
                null,
                null,
                "A name in print",
                null,
                state,
                person,
                group,
                agency,
                JUDGES,
                cameIn,
                bornOverdue,
                null,
                new Deadline("in print", kind, null, due),
                firstDue,
                1,
                timesChanged,
                START,
                deliveredAt,
                closedAt,
                circumstances);
    }
}
