package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;

/** What is proposed for a plan that was just read: leads called exactly so, dates as printed where they were read, labels. */
final class FirstMends {

    private final LeadChoices leads;
    private final LabelProposal labels = new LabelProposal();

    FirstMends(LeadChoices leads) {
        this.leads = leads;
    }

    Mends of(PrintedPlan plan, Upload upload) {
        List<Mends.Row> rows = plan.actions().stream().map(this::row).toList();
        return new Mends(upload.title(), upload.kind(), upload.pseudonym(), upload.prefix(), "", false, "", rows);
    }

    private Mends.Row row(PrintedAction action) {
        return new Mends.Row(found(action), date(action.deadline()), labels.of(action.wording()), false, false);
    }

    private List<String> found(PrintedAction action) {
        List<String> found = new ArrayList<>(
                action.leads().names().stream().map(leads::calledExactly).toList());
        if (found.isEmpty()) found.add("");
        return found;
    }

    /** The printed words, which read again give the same; nothing where they gave nothing. */
    static String date(Deadline deadline) {
        String printed = deadline.printed();
        return deadline.kind() == DeadlineKind.NONE || printed == null ? "" : printed.replace('\n', ' ');
    }
}
