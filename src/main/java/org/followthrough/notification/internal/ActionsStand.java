package org.followthrough.notification.internal;

import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.springframework.stereotype.Component;

/**
 * A notice may wait over a night or a weekend. Nobody is told that evidence is missing once it came or has another day,
 * nor asked for what was done meanwhile.
 */
@Component
class ActionsStand implements StillStands {

    private final ActionPlans plans;

    ActionsStand(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public boolean holds(Notice notice) {
        return switch (notice.kind()) {
            case REMINDER, OVERDUE, ESCALATION_EXECUTIVE, ESCALATION_CHAIR, MONTHLY_DIGEST -> isWatched(notice);
            case CAME_TO_NOBODY -> !notice.rung().startsWith(OnLadder.GAP) || isWatched(notice);
            case ASSIGNMENT -> isGiven(notice);
            case WORK_ASKED -> isAsked(notice);
            case RETURNED -> is(AnswerState.DELIVERING, notice);
            case ACCEPTED, REPORT_ASK, REPORT_READY -> true;
        };
    }

    private boolean isWatched(Notice notice) {
        ActionView action = action(notice);
        return action.state().isWatched() && action.dateVersion() == notice.dateVersion();
    }

    private boolean isGiven(Notice notice) {
        ActionView action = action(notice);
        boolean offered = notice.rung().startsWith(OnActions.OFFERED);
        return notice.reader().equals(action.person())
                && action.state() == (offered ? AnswerState.OFFERED : AnswerState.DELIVERING);
    }

    private boolean isAsked(Notice notice) {
        if (notice.rung().startsWith(OnWork.RELEASE)) return true;
        if (notice.rung().startsWith(OnWork.NAME_LEAD)) return action(notice).state() == AnswerState.NAMING_LEAD;
        return is(AnswerState.IN_SIGN_OFF, notice);
    }

    private boolean is(AnswerState state, Notice notice) {
        ActionView action = action(notice);
        return action.state() == state && action.dateVersion() == notice.dateVersion();
    }

    private ActionView action(Notice notice) {
        return plans.answer(new AnswerId(notice.subject()));
    }
}
