package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.Group;
import org.followthrough.intake.internal.reading.DeadlineReader;

/** Says what is not right yet in a mended plan: sentences by field, in the order of the page. Empty where it may be loaded. */
final class PlanCheck {

    private static final int LONGEST_MINUTE = 300;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_ACTIONS = 500;

    private final HeadCheck head;
    private final LeadChoices leads;
    private final DeadlineReader deadlines = new DeadlineReader();
    private final Map<String, String> errors = new LinkedHashMap<>();

    PlanCheck(HeadCheck head, LeadChoices leads) {
        this.head = head;
        this.leads = leads;
    }

    Map<String, String> errors(Mends mends) {
        head.check(new Upload(mends.title(), mends.kind(), mends.pseudonym(), mends.prefix()), errors);
        if (group(mends.assuring(), leads).isEmpty()) errors.put("assuring", "Choose the group that signs off.");
        checkMeeting(mends);
        for (int row = 1; row <= mends.actions().size(); row++) {
            Mends.Row mended = mends.actions().get(row - 1);
            if (!mended.left()) check(row, mended, mends.pseudonym());
        }
        checkNumber(mends.actions().stream().filter(row -> !row.left()).count());
        return errors;
    }

    private void checkMeeting(Mends mends) {
        if (mends.agreed() && mends.minute().isEmpty()) errors.put("minute", "Enter the reference of the minute.");
        if (!mends.agreed() && !mends.minute().isEmpty())
            errors.put("agreed", "Tick that a meeting agreed the actions, or take the minute’s reference out.");
        if (mends.minute().length() > LONGEST_MINUTE)
            errors.put("minute", "The minute’s reference can have 300 characters at most.");
    }

    private void checkNumber(long actions) {
        if (actions == 0)
            errors.put("", "There is no action to load. Take the tick “not an action” out of at least one row.");
        if (actions > MOST_ACTIONS)
            errors.put("", "A plan can have 500 actions at most. Split the document and load its parts one by one.");
    }

    private void check(int row, Mends.Row mended, String pseudonym) {
        for (int lead = 1; lead <= mended.leads().size(); lead++) {
            String code = mended.leads().get(lead - 1);
            if (!code.isEmpty() && !leads.isOffered(code))
                errors.put(
                        Fields.lead(row, lead), "Choose who leads action " + row + " again: the one chosen has gone.");
        }
        if (!mended.date().isEmpty() && deadlines.read(mended.date()).problem() != null)
            errors.put(
                    Fields.date(row),
                    "Enter the date of action " + row + " as 31/3/26, Mar 2026 or ongoing, or leave it empty.");
        label(row, mended.label(), pseudonym).ifPresent(sentence -> errors.put(Fields.label(row), sentence));
    }

    private static Optional<String> label(int row, String label, String pseudonym) {
        if (label.length() > LONGEST_LABEL)
            return Optional.of("The label of action " + row + " can have 60 characters at most.");
        return Pseudonym.of(pseudonym).isIn(label)
                ? Optional.of("The label of action " + row + " goes into mails and must not hold the pseudonym.")
                : Optional.empty();
    }

    static Optional<Group> group(String id, LeadChoices leads) {
        return leads.assuring().stream()
                .filter(group -> group.id().value().toString().equals(id))
                .findFirst();
    }
}
