package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says what is not right in what was typed about one action: sentences by field, in the order of its page. */
public final class ActionCheck {

    private static final int LONGEST_WORDING = 20_000;
    private static final int LONGEST_LABEL = 60;

    private ActionCheck() {}

    public static Map<String, String> errors(MendedAction action, MendedPlan plan) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (action.left()) return errors;
        if (action.wording().isBlank()) errors.put("wording", "Enter what is to be done.");
        if (action.wording().length() > LONGEST_WORDING)
            errors.put("wording", "An action can have 20,000 characters at most.");
        if (!action.date().isReadable())
            errors.put("date", "Enter the date as 31/3/26, Mar 2026 or ongoing, or leave it empty.");
        checkStanding(action.standing(), plan, errors);
        label(action.label(), plan.about().pseudonym()).ifPresent(sentence -> errors.put("label", sentence));
        return errors;
    }

    private static void checkStanding(Standing standing, MendedPlan plan, Map<String, String> errors) {
        if (standing.isToDo()) return;
        var on = MendedDate.day(standing.on());
        if (!standing.on().isEmpty() && on == null)
            errors.put("on-" + standing.stage(), "Enter the day as 31/3/26 or Mar 2026, or leave it empty.");
        if (on != null && on.isAfter(plan.today()))
            errors.put("on-" + standing.stage(), "Enter a day that is not in the future.");
        if (standing.reached() == Standing.Stage.TESTED && standing.found().isEmpty())
            errors.put("result", "Choose what the test found.");
    }

    static Optional<String> label(String label, String pseudonym) {
        if (label.length() > LONGEST_LABEL) return Optional.of("A label can have 60 characters at most.");
        return Pseudonym.of(pseudonym).isIn(label)
                ? Optional.of("The label goes into mails and must not hold the pseudonym.")
                : Optional.empty();
    }
}
