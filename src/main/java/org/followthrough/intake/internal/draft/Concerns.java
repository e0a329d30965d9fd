package org.followthrough.intake.internal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.jspecify.annotations.Nullable;

/** What one should know of a draft before it is loaded: leads that nobody is, dates that are missing or past, twins. */
final class Concerns {

    private final PlanDraft draft;
    private final LeadChoices leads;
    private final LocalDate today;
    private final DeadlineReader deadlines = new DeadlineReader();
    private final List<Concern> found = new ArrayList<>();
    private final Map<String, Integer> wordings = new HashMap<>();

    Concerns(PlanDraft draft, LeadChoices leads, LocalDate today) {
        this.draft = draft;
        this.leads = leads;
        this.today = today;
    }

    List<Concern> all() {
        for (int row = 1; row <= draft.mends().actions().size(); row++) {
            Mends.Row mended = draft.mends().actions().get(row - 1);
            if (!mended.left()) look(row, draft.printed().actions().get(row - 1), mended);
        }
        return found;
    }

    private void look(int row, PrintedAction printed, Mends.Row mended) {
        lookForTwin(row, printed);
        if (mended.done()) return;
        lookAtLeads(row, printed, mended);
        lookAtDate(row, deadlines.read(mended.date()));
    }

    private void lookForTwin(int row, PrintedAction printed) {
        String words = printed.finding() + Printed.plain(printed.wording()).toLowerCase(Locale.UK);
        Integer before = wordings.putIfAbsent(words, row);
        if (before != null) add(Fields.left(row), row, "says the same as row " + before);
    }

    private void lookAtLeads(int row, PrintedAction printed, Mends.Row mended) {
        for (int lead = 1; lead <= mended.leads().size(); lead++) {
            boolean chosen = !mended.leads().get(lead - 1).isEmpty();
            if (!chosen && lead <= printed.leads().size())
                add(Fields.lead(row, lead), row, "“" + printed.leads().get(lead - 1) + "” is nobody in the directory");
        }
        String accountable = accountable(mended);
        if (accountable == null)
            add(Fields.lead(row, 1), row, "nobody leads yet; the business unit will be asked to name somebody");
        else if (accountable.equals("group:" + draft.mends().assuring()))
            add(
                    Fields.lead(row, 1),
                    row,
                    leads.name(accountable) + " leads it and signs this plan off; the executive will sign"
                            + " this action off instead");
    }

    private void lookAtDate(int row, DeadlineReading read) {
        if (read.due() != null && read.due().isBefore(today))
            add(Fields.date(row), row, "its date has passed; it will show as overdue and ask for a new date");
        if (read.kind() == DeadlineKind.NONE)
            add(Fields.date(row), row, "it has no date that can be read; it will be loaded without one and ask for it");
    }

    private static @Nullable String accountable(Mends.Row mended) {
        return mended.leads().stream()
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void add(String at, int row, String words) {
        found.add(new Concern(at, "Row " + row + ": " + words + "."));
    }
}
