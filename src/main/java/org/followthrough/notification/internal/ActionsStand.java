package org.followthrough.notification.internal;

import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.notification.Capacity;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * A notice may wait over a night or a weekend. Nobody is told that evidence is missing once it came or has another day,
 * nor asked for what was done meanwhile, nor told of what was taken back with its plan.
 */
@Component
class ActionsStand implements StillStands {

    private final ActionPlans plans;
    private final Worklist worklist;

    ActionsStand(ActionPlans plans, Worklist worklist) {
        this.plans = plans;
        this.worklist = worklist;
    }

    @Override
    public boolean holds(Notice notice) {
        return isToItsLead(notice) && stands(notice);
    }

    /** What its lead is told while it is open concerns nobody who leads it no more. */
    private boolean isToItsLead(Notice notice) {
        return switch (notice.kind()) {
            case REMINDER, OVERDUE, CHASED, MONTHLY_DIGEST, RETURNED, SET_ASIDE, TAKEN_UP ->
                notice.facts().capacity() != Capacity.LEAD
                        || action(notice)
                                .filter(action -> notice.reader().equals(action.person()))
                                .isPresent();
            case HANDED_ON ->
                action(notice)
                        .filter(action -> !notice.reader().equals(action.person()))
                        .isPresent();
            default -> true;
        };
    }

    private boolean stands(Notice notice) {
        return switch (notice.kind()) {
            case REMINDER, OVERDUE, CHASED, ESCALATION_EXECUTIVE, ESCALATION_CHAIR, CHASE_OUTSIDE, MONTHLY_DIGEST ->
                isWatched(notice);
            case CAME_TO_NOBODY -> !notice.rung().startsWith(OnLadder.GAP) || isWatched(notice);
            case ASSIGNMENT -> isGiven(notice);
            case WORK_ASKED -> isAsked(notice);
            case EXECUTIVE_SOON -> isWatched(notice);
            case SIGN_OFF_WAITS -> is(AnswerState.IN_SIGN_OFF, notice);
            case RETURNED -> is(AnswerState.DELIVERING, notice);
            case SET_ASIDE ->
                action(notice).filter(action -> action.aside() != null).isPresent();
            case TAKEN_UP -> isWatched(notice);
            case STATEMENT_CHASED -> isOwed(notice);
            case CHALLENGE_CHASED -> OnChallenges.isUnanswered(notice, worklist);
            case CONTRIBUTING,
                    STANDING_IN,
                    DATE_DECIDED,
                    HANDED_ON,
                    ACCEPTED,
                    ENDED,
                    REPORT_ASK,
                    NOTHING_OVERDUE,
                    REPORT_READY -> true;
        };
    }

    private boolean isWatched(Notice notice) {
        return action(notice)
                .filter(action -> action.isWatched() && action.dateVersion() == notice.dateVersion())
                .isPresent();
    }

    private boolean isOwed(Notice notice) {
        return worklist.open("statement", notice.subject()).stream()
                .anyMatch(item -> item.element().equals(OnWork.GIVES_STATEMENT));
    }

    private boolean isGiven(Notice notice) {
        return action(notice)
                .filter(action -> notice.reader().equals(action.person()) && action.state() == given(notice))
                .isPresent();
    }

    private static AnswerState given(Notice notice) {
        if (notice.rung().startsWith(OnActions.OFFERED)) return AnswerState.OFFERED;
        return notice.rung().startsWith(OnActions.SENT) ? AnswerState.IN_SIGN_OFF : AnswerState.DELIVERING;
    }

    private boolean isAsked(Notice notice) {
        if (notice.rung().startsWith(OnWork.RELEASE)) return true;
        if (notice.rung().startsWith(OnWork.STATEMENT))
            return !worklist.open("statement", notice.subject()).isEmpty();
        if (notice.rung().startsWith(OnWork.PUBLICATION))
            return !worklist.open("publication", notice.subject()).isEmpty();
        if (notice.rung().startsWith(OnChallenges.ASKED)) return OnChallenges.isAsked(notice, worklist);
        if (notice.rung().startsWith(OnWork.DECISION))
            return !worklist.open("decision", notice.subject()).isEmpty();
        if (notice.rung().startsWith(OnWork.NAME_LEAD))
            return action(notice)
                    .filter(action -> action.state() == AnswerState.NAMING_LEAD)
                    .isPresent();
        if (notice.rung().startsWith(OnWork.RESPONSE))
            return !worklist.open("plan", notice.subject()).isEmpty();
        if (notice.rung().startsWith(OnWork.DECIDE_DATE))
            return action(notice)
                    .filter(action -> action.circumstances().dateAsked())
                    .isPresent();
        if (notice.rung().startsWith(OnWork.IMPACT))
            return !worklist.open("impact", notice.subject()).isEmpty();
        if (notice.rung().startsWith(OnWork.REVIEW_ASIDE))
            return action(notice).filter(action -> action.aside() != null).isPresent();
        return is(AnswerState.IN_SIGN_OFF, notice);
    }

    private boolean is(AnswerState state, Notice notice) {
        return action(notice)
                .filter(action -> action.state() == state && action.dateVersion() == notice.dateVersion())
                .isPresent();
    }

    private Optional<ActionView> action(Notice notice) {
        return plans.ifThere(new AnswerId(notice.subject()));
    }
}
