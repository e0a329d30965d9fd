package org.followthrough.intake.internal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;

/** What one should know of a draft before it is loaded, each thing once: names that are nobody's, dates missing or past. */
final class Concerns {

    private static final String NOBODY_LEADS = "Nobody leads yet, so the business unit will be asked to name somebody:";
    private static final String NO_DATE = "No date is given, so the action will be loaded without one and ask for it:";
    private static final String PAST =
            "The date has passed, so the action will show as overdue and ask for a new date:";

    private final PlanDraft draft;
    private final LeadChoices leads;
    private final LocalDate today;
    private final DeadlineReader deadlines = new DeadlineReader();
    private final Map<String, List<Concern.Spot>> found = new LinkedHashMap<>();
    private final Map<String, Integer> wordings = new HashMap<>();

    Concerns(PlanDraft draft, LeadChoices leads, LocalDate today) {
        this.draft = draft;
        this.leads = leads;
        this.today = today;
    }

    List<Concern> all() {
        for (int action = 1; action <= draft.mends().actions().size(); action++) {
            Mends.Row mended = draft.mends().actions().get(action - 1);
            if (!mended.left()) look(action, draft.printed().actions().get(action - 1), mended);
        }
        return found.entrySet().stream()
                .map(each -> new Concern(each.getKey(), each.getValue()))
                .toList();
    }

    private void look(int action, PrintedAction printed, Mends.Row mended) {
        lookForTwin(action, printed);
        if (mended.done()) return;
        lookAtNames(action, printed, mended);
        lookAtAccountable(action, mended);
        lookAtDate(action, deadlines.read(mended.date()));
    }

    private void lookForTwin(int action, PrintedAction printed) {
        String words =
                printed.thread().finding() + Printed.plain(printed.wording()).toLowerCase(Locale.UK);
        Integer before = wordings.putIfAbsent(words, action);
        if (before != null) add("The same words stand in action " + before + ":", action, Fields.left(action));
    }

    private void lookAtNames(int action, PrintedAction printed, Mends.Row mended) {
        for (int lead = 1; lead <= printed.leads().names().size(); lead++) {
            String name = printed.leads().names().get(lead - 1);
            if (mended.leads().get(lead - 1).isEmpty())
                add("“" + name + "” is nobody in the directory:", action, Fields.lead(action, lead));
        }
    }

    private void lookAtAccountable(int action, Mends.Row mended) {
        String accountable = mended.leads().stream()
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        if (accountable.isEmpty()) add(NOBODY_LEADS, action, Fields.lead(action, 1));
        else if (accountable.equals("group:" + draft.mends().assuring()))
            add(
                    leads.name(accountable)
                            + " leads and would sign off its own work, so the executive signs off instead:",
                    action,
                    Fields.lead(action, 1));
    }

    private void lookAtDate(int action, DeadlineReading read) {
        if (read.due() != null && read.due().isBefore(today)) add(PAST, action, Fields.date(action));
        if (read.kind() == DeadlineKind.NONE) add(NO_DATE, action, Fields.date(action));
    }

    private void add(String sentence, int action, String field) {
        found.computeIfAbsent(sentence, any -> new ArrayList<>()).add(new Concern.Spot(action, field));
    }
}
