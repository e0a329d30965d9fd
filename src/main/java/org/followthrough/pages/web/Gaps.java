package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;

/** What an open action still lacks, so that a plan can show it. */
final class Gaps {

    private Gaps() {}

    static List<String> of(ActionView action) {
        List<String> gaps = new ArrayList<>();
        if (!action.state().isOpen()) return gaps;
        if (action.state() == AnswerState.NAMING_LEAD) gaps.add("no lead");
        if (action.deadline().due() == null && action.deadline().kind() != DeadlineKind.ONGOING) gaps.add("no date");
        else if (action.asksForADate()) gaps.add("the date had passed when the plan was loaded: set a new one");
        if (action.success() == null) gaps.add("no success measure");
        return gaps;
    }
}
