package org.followthrough.escalation.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** Builds an action as the ladder sees it. */
final class AnAction {

    private @Nullable PersonId person;
    private @Nullable GroupId group;
    private @Nullable AgencyId agency;
    private @Nullable String declined;
    private @Nullable LocalDate due = LocalDate.parse("2026-03-31");
    private AnswerState state = AnswerState.DELIVERING;
    private final GroupId assuring;

    private AnAction(GroupId assuring) {
        this.assuring = assuring;
    }

    static AnAction assuredBy(GroupId group) {
        return new AnAction(group);
    }

    AnAction ledBy(PersonId lead) {
        person = lead;
        return this;
    }

    AnAction ledBy(GroupId lead) {
        group = lead;
        return this;
    }

    AnAction of(AgencyId leads) {
        agency = leads;
        return this;
    }

    AnAction declinedBecause(String reason) {
        declined = reason;
        return this;
    }

    AnAction in(AnswerState now) {
        state = now;
        return this;
    }

    AnAction withoutDate() {
        due = null;
        return this;
    }

    ActionView view() {
        return new ActionView(
                ActionId.next(),
                AnswerId.next(),
                PlanId.next(),
                null,
                1,
                "NV-1",
                "Train every team",
                null,
                null,
                "as printed",
                null,
                state,
                person,
                group,
                agency,
                assuring,
                AsItStands.toDo(),
                false,
                declined,
                new Deadline("31 March 2026", due == null ? DeadlineKind.NONE : DeadlineKind.DATE, null, due),
                due,
                1,
                0,
                Instant.parse("2026-01-05T09:00:00Z"),
                null,
                null,
                Circumstances.plain());
    }
}
