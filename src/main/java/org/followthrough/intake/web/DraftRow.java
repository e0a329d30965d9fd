package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.internal.draft.Fields;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;

/**
 * A row of the plan: what is printed beside what it was read as and what was made of it.
 *
 * @param number from 1
 * @param reference what it will be called, empty where it will not be loaded
 * @param finding the finding it answers, as printed; empty for none
 * @param dateRead what its date means, in words
 */
record DraftRow(
        int number,
        String reference,
        String finding,
        PrintedAction printed,
        Mends.Row mended,
        String dateRead,
        List<LeadField> leads) {

    /** @param printed the lead's name in the plan; empty where none is printed */
    record LeadField(String name, String label, String hint, String chosen) {}

    /** @param at index of the row */
    static DraftRow of(PlanDraft draft, int at, String reference) {
        PrintedAction printed = draft.printed().actions().get(at);
        Mends.Row mended = draft.mends().actions().get(at);
        return new DraftRow(
                at + 1,
                reference,
                finding(draft, printed),
                printed,
                mended,
                DateInWords.of(mended.date()),
                leads(at + 1, printed, mended));
    }

    private static String finding(PlanDraft draft, PrintedAction printed) {
        Integer index = printed.thread().finding();
        if (index == null) return "";
        PrintedFinding finding = draft.printed().findings().get(index);
        return finding.ref() == null ? finding.title() : finding.ref() + ": " + finding.title();
    }

    private static List<LeadField> leads(int row, PrintedAction printed, Mends.Row mended) {
        List<LeadField> fields = new ArrayList<>();
        for (int lead = 1; lead <= mended.leads().size(); lead++) {
            boolean named = lead <= printed.leads().names().size();
            String hint = named ? "Printed: " + printed.leads().names().get(lead - 1) : "No lead is printed";
            String label = (lead == 1 ? "Who leads action " : "Lead " + lead + " of action ") + row;
            fields.add(new LeadField(
                    Fields.lead(row, lead), label, hint, mended.leads().get(lead - 1)));
        }
        return fields;
    }
}
