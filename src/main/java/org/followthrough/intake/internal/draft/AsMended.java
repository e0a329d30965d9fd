package org.followthrough.intake.internal.draft;

import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;

/** A plan as it would be printed with what was mended: what is compared with the plan of which it is a newer version. */
final class AsMended {

    private AsMended() {}

    /** Its actions are those that are loaded, in their order. */
    static PrintedPlan plan(MendedPlan mended) {
        return new PrintedPlan(
                mended.findings(),
                mended.loaded().stream().map(AsMended::action).toList(),
                mended.reading().plan().problems());
    }

    /** A date that is typed where none is printed stands as if it were. */
    static Deadline deadline(MendedAction action) {
        Deadline deadline = action.date().deadline();
        return deadline.printed() != null || deadline.kind() == DeadlineKind.NONE
                ? deadline
                : new Deadline(action.date().typed(), deadline.kind(), deadline.from(), deadline.due());
    }

    private static PrintedAction action(MendedAction action) {
        PrintedAction printed = action.printed();
        return new PrintedAction(
                printed.where(),
                printed.thread(),
                printed.reference(),
                action.choices().wording() == null ? printed.action() : action.wording(),
                printed.leads(),
                deadline(action),
                action.success(),
                printed.successInherited(),
                printed.standing(),
                printed.printed());
    }
}
