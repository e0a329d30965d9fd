package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new date as somebody asks for it. @param due local to London, null where none could be read */
public record NewDateRequest(@Nullable LocalDate due, String reason, String effect) {

    public static final int LONGEST = 2000;

    public NewDateRequest {
        reason = reason.strip();
        effect = effect.strip();
    }

    /** What is wrong with it whatever the action, by field. @param today in London */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (due == null) wrong.put("due", "Enter a real date, such as 31 3 2027.");
        else if (!due.isAfter(today)) wrong.put("due", "The new date must lie ahead.");
        if (reason.isEmpty()) wrong.put("reason", "Say why a new date is needed.");
        if (reason.length() > LONGEST) wrong.put("reason", "This can have at most " + LONGEST + " characters.");
        if (effect.isEmpty()) wrong.put("effect", "Say what the later date means for children, families or the work.");
        if (effect.length() > LONGEST) wrong.put("effect", "This can have at most " + LONGEST + " characters.");
        return wrong;
    }
}
