package org.followthrough.worklist.web;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** What stands around the form on a task's page. */
record TaskPage(
        UUID id,
        String verb,
        String reference,
        String title,
        String due,
        String relative,
        String back,
        String intro,
        @Nullable String warning,
        @Nullable String template) {

    static TaskPage of(WorkItem item, Desk.Context context, LocalDate today) {
        Ask ask = item.ask();
        return new TaskPage(
                item.id(),
                ask.verb(),
                ask.reference(),
                ask.title(),
                ask.dueOn() == null ? "" : DueWords.day(ask.dueOn()),
                DueWords.relative(ask.dueOn(), today),
                context.backTo(),
                context.intro(),
                context.warning(),
                context.template());
    }

    public String heading() {
        return verb + " – " + reference;
    }
}
