package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.actionplan.AnswerId;
import org.jspecify.annotations.Nullable;

/**
 * What a group decided at a meeting, as its chair writes it down.
 *
 * @param heldOn local to London, null where none could be read
 * @param minute "Case Review Group, 3 March 2026, minute 4"
 * @param present who was there, as they are known
 */
public record NewMeeting(@Nullable LocalDate heldOn, String minute, String present, List<Verdict> verdicts) {

    public NewMeeting {
        minute = minute.strip();
        present = present.strip();
        verdicts = List.copyOf(verdicts);
    }

    /** @param task which asked for it, so that no round is judged that was not read @param reason what the evidence still lacks, and {@code answerBy} the day for it: where it is returned */
    public record Verdict(
            AnswerId answer,
            UUID task,
            boolean accepted,
            String reason,
            @Nullable LocalDate answerBy) {
        public Verdict {
            reason = reason.strip();
        }
    }

    /** What is wrong with it, by field; a verdict's fields end in its answer's id. @param today in London @param waits what is not decided yet */
    public Map<String, String> sentences(LocalDate today, Predicate<Verdict> waits) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (verdicts.isEmpty()) wrong.put("", "Say what was decided on at least one action.");
        if (heldOn == null) wrong.put("heldOn", "Enter a real date, such as 31 3 2026.");
        else if (heldOn.isAfter(today)) wrong.put("heldOn", "The meeting must have been held.");
        if (minute.isEmpty()) wrong.put("minute", "Give the minute's reference.");
        if (minute.length() > 200) wrong.put("minute", "This can have at most 200 characters.");
        if (present.isEmpty()) wrong.put("present", "Say who was present.");
        if (present.length() > 2000) wrong.put("present", "This can have at most 2000 characters.");
        verdicts.stream().filter(waits).filter(each -> !each.accepted()).forEach(each -> returned(each, today, wrong));
        return wrong;
    }

    private static void returned(Verdict verdict, LocalDate today, Map<String, String> wrong) {
        String id = verdict.answer().value().toString();
        if (verdict.reason().isEmpty()) wrong.put("reason-" + id, "Say what the evidence still lacks.");
        if (verdict.reason().length() > 2000) wrong.put("reason-" + id, "This can have at most 2000 characters.");
        LocalDate by = verdict.answerBy();
        if (by == null) wrong.put("answerBy-" + id, "Enter a real date, such as 31 3 2027.");
        else if (by.isBefore(today)) wrong.put("answerBy-" + id, "The new day must be today or later.");
    }
}
