package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.draft.Choices;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.Standing;
import org.followthrough.intake.internal.draft.Who;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of an action. What stands there as it was read is not taken for typed. */
record ActionForm(Typed typed) {

    Mends apply(Mends mends, MendedAction before) {
        PrintedAction printed = before.printed();
        Choices now = new Choices(
                unless(printed.wording(), typed.text("wording")),
                unless(MendedAction.lines(printed.leads().names()), typed.text("leads")),
                date(before),
                unless(printed.success() == null ? "" : printed.success(), typed.text("success")),
                label(before),
                typed.isTicked("left"),
                standing(before),
                typed.isTicked("bodies-asked")
                        ? typed.all("bodies")
                        : mends.choices(before.where()).bodies());
        return names(mends.with(before.where(), now)).seen(before.where());
    }

    /** Who each name is holds for the whole plan. */
    private Mends names(Mends mends) {
        Mends now = mends;
        for (int i = 1; typed.isTicked("printed-" + i); i++) {
            String name = typed.line("printed-" + i);
            Who who = mends.said(name);
            String chosen = typed.line("who-" + i);
            if (!chosen.equals(typed.line("was-" + i))) now = now.naming(name, who.as(chosen));
        }
        return now;
    }

    private @Nullable String date(MendedAction before) {
        String date = typed.line("date");
        return date.equals(before.date().typed()) ? before.choices().date() : date;
    }

    private @Nullable String label(MendedAction before) {
        String label = typed.line("label");
        return label.equals(before.label()) ? before.choices().label() : label;
    }

    private @Nullable Standing standing(MendedAction before) {
        Standing now = new Standing(typed.line("stage"), typed.line("on-" + typed.line("stage")), typed.line("result"));
        boolean asBefore = before.choices().standing() == null && now.isToDo();
        return asBefore && before.proposal().isEmpty() ? null : now;
    }

    private static @Nullable String unless(String read, String now) {
        return now.equals(read.strip()) ? null : now;
    }

    /** Codes in the order of the page. */
    static List<String> bodies(MendedAction action) {
        List<String> bodies = new ArrayList<>();
        action.leads().forEach(lead -> bodies.addAll(lead.bodies()));
        return bodies;
    }
}
