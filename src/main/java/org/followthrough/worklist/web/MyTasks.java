package org.followthrough.worklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** My tasks as its page shows them: what is overdue first, then what is due within a fortnight. */
record MyTasks(List<Group> groups, List<Waiting> waiting, int page, int pages) {

    private static final int SOON_DAYS = 14;

    record Group(String title, List<Row> rows) {}

    /** A row of {@code fragments/content :: task}. */
    record Row(
            String href,
            String what,
            String about,
            String due,
            String relative,
            boolean late,
            String status,
            String colour,
            @Nullable String note) {}

    /** What somebody else is asked for: neither its title nor its note, which may no longer be this reader's to see. */
    record Waiting(String what, String reference, String whom, String due, String relative, boolean late) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** @param whose for whom the reader answers an item in place of themself, such as " (for Ola Officer)" */
    static List<Group> grouped(List<WorkItem> items, LocalDate today, Function<WorkItem, String> whose) {
        List<Row> overdue = new ArrayList<>();
        List<Row> soon = new ArrayList<>();
        List<Row> later = new ArrayList<>();
        for (WorkItem item : items) {
            LocalDate due = item.ask().dueOn();
            if (due != null && due.isBefore(today)) overdue.add(row(item, today, "Overdue", "red", whose));
            else if (due != null && !due.isAfter(today.plusDays(SOON_DAYS)))
                soon.add(row(item, today, "Due soon", "yellow", whose));
            else later.add(row(item, today, "To do", "blue", whose));
        }
        return groups(overdue, soon, later);
    }

    private static List<Group> groups(List<Row> overdue, List<Row> soon, List<Row> later) {
        List<Group> groups = new ArrayList<>();
        if (!overdue.isEmpty()) groups.add(new Group("Overdue", overdue));
        if (!soon.isEmpty()) groups.add(new Group("Due soon", soon));
        if (!later.isEmpty()) groups.add(new Group("Later", later));
        return groups;
    }

    private static Row row(
            WorkItem item, LocalDate today, String status, String colour, Function<WorkItem, String> whose) {
        Ask ask = item.ask();
        return new Row(
                "/tasks/" + item.id(),
                ask.verb(),
                ask.reference() + ": " + ask.title() + whose.apply(item),
                DueWords.day(ask.dueOn()),
                DueWords.relative(ask.dueOn(), today),
                status.equals("Overdue"),
                status,
                colour,
                ask.note());
    }

    static List<Waiting> waiting(List<WorkItem> items, LocalDate today, Function<Ask, String> whom) {
        return items.stream()
                .map(WorkItem::ask)
                .map(ask -> waiting(ask, today, whom))
                .toList();
    }

    private static Waiting waiting(Ask ask, LocalDate today, Function<Ask, String> whom) {
        LocalDate due = ask.dueOn();
        return new Waiting(
                ask.verb(),
                ask.reference(),
                whom.apply(ask),
                DueWords.day(due),
                DueWords.relative(due, today),
                due != null && due.isBefore(today));
    }
}
