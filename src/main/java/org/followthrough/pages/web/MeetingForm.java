package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.NewMeeting.Verdict;
import org.springframework.util.MultiValueMap;

/** A meeting's decisions as they were typed; what belongs to one action ends in its answer's id. */
record MeetingForm(MultiValueMap<String, String> fields) {

    /** Called by the page too. */
    public String text(String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed;
    }

    NewMeeting given(List<ActionView> agenda) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ActionView action : agenda) {
            String id = action.answer().value().toString();
            String verdict = text("verdict-" + id);
            if (verdict.equals("accepted") || verdict.equals("returned"))
                verdicts.add(new Verdict(
                        action.answer(),
                        verdict.equals("accepted"),
                        text("reason-" + id),
                        day("answerBy-" + id).date().orElse(null)));
        }
        return new NewMeeting(day("heldOn").date().orElse(null), text("minute"), text("present"), verdicts);
    }

    private TypedDay day(String name) {
        return new TypedDay(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }
}
