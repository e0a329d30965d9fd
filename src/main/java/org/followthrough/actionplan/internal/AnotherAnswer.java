package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** A further answer to an action that has one, as it stands when it is asked for. */
record AnotherAnswer(
        String body,
        boolean outside,
        @Nullable AgencyId agency,
        @Nullable PersonId person,
        GroupId assuring,
        LocalDate due) {

    /** What a body outside owes is not taken on by anybody: the business unit sees to it. */
    ActionView to(ActionView first, Instant now) {
        return new ActionView(
                first.id(),
                AnswerId.next(),
                first.plan(),
                first.finding(),
                first.listed(),
                first.reference(),
                first.wording(),
                first.success(),
                first.mailLabel(),
                first.printedLeads(),
                first.printedProgress(),
                state(),
                person,
                null,
                agency,
                assuring,
                AsItStands.toDo(),
                false,
                null,
                new Deadline(null, DeadlineKind.DATE, null, due),
                due,
                1,
                0,
                now,
                null,
                null,
                Circumstances.of(body, outside));
    }

    private AnswerState state() {
        if (outside) return AnswerState.DELIVERING;
        return person == null ? AnswerState.NAMING_LEAD : AnswerState.OFFERED;
    }
}
