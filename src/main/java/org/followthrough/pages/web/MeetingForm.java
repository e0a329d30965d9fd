package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.NewMeeting.Verdict;
import org.springframework.util.MultiValueMap;

/** A meeting's decisions as they were typed; what belongs to one action ends in its answer's id. */
record MeetingForm(MultiValueMap<String, String> fields) {

    private static final String TASK = "task-";

    /** Called by the page too. */
    public String text(String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed;
    }

    /** Everything that was on the page it was typed on, whether it waits still or not. */
    NewMeeting given() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String name : fields.keySet())
            if (name.startsWith(TASK)) verdict(name.substring(TASK.length())).ifPresent(verdicts::add);
        return new NewMeeting(day("heldOn").date().orElse(null), text("minute"), text("present"), verdicts);
    }

    private Optional<Verdict> verdict(String id) {
        Optional<UUID> answer = uuid(id);
        Optional<UUID> task = uuid(text(TASK + id));
        boolean accepted = text("verdict-" + id).equals("accepted");
        if (answer.isEmpty()
                || task.isEmpty()
                || !(accepted || text("verdict-" + id).equals("returned"))) return Optional.empty();
        return Optional.of(new Verdict(
                new AnswerId(answer.get()),
                task.get(),
                accepted,
                text("reason-" + id),
                day("answerBy-" + id).date().orElse(null)));
    }

    /** What was typed on submissions that wait no longer: it goes with the form, so that the result can name them. */
    Map<String, String> noLongerOn(Set<UUID> tasks) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Verdict gone : given().verdicts()) {
            if (tasks.contains(gone.task())) continue;
            typed.put(TASK + gone.answer().value(), gone.task().toString());
            typed.put("verdict-" + gone.answer().value(), gone.accepted() ? "accepted" : "returned");
        }
        return typed;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private TypedDay day(String name) {
        return new TypedDay(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }
}
