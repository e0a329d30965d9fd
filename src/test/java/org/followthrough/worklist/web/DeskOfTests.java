package org.followthrough.worklist.web;

import static org.followthrough.testing.TestPartnership.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.followthrough.workflow.TaskClosed;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk whose tasks no engine opens: tests say what is asked, what is refused and which races are lost. */
class DeskOfTests implements Desk {

    static final String DIRECT = "UserTask_TestDirect";
    static final String CHECKED = "UserTask_TestChecked";
    static final String EVIDENCE = "UserTask_TestEvidence";

    private static final Map<String, String> FORMS =
            Map.of(DIRECT, "take-on-action", CHECKED, "sign-off", EVIDENCE, "submit-evidence");

    final List<Map<String, Object>> done = new CopyOnWriteArrayList<>();
    final AtomicInteger racesToLose = new AtomicInteger();
    volatile Outcome answer = Outcome.done();
    volatile boolean completes = true;

    private final ApplicationEventPublisher events;
    private final Commands commands;
    private final JdbcClient jdbc;
    private volatile @Nullable Ask next;

    DeskOfTests(ApplicationEventPublisher events, Commands commands, JdbcClient jdbc) {
        this.events = events;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    void begin() {
        done.clear();
        racesToLose.set(0);
        answer = Outcome.done();
        completes = true;
    }

    static Ask of(PersonId person, @Nullable LocalDate due) {
        return new Ask(
                "Decide", "GS-1", "Ask the child", "answer", Ids.next(), person, null, due, "Returned: say more");
    }

    static Ask of(GroupId group) {
        return new Ask("Decide", "GS-2", "Ask the child", "answer", Ids.next(), null, group, null, null);
    }

    /** Opens a task as the engine does. @return the id of its work item */
    /** Asks the officer for an answer that is sent without a check page. */
    UUID direct(LocalDate due) {
        return asks(DIRECT, of(OFFICER, due));
    }

    /** Asks the officer for an answer that is checked before it is sent. */
    UUID checked() {
        return asks(CHECKED, of(OFFICER, null));
    }

    UUID asks(String element, Ask ask) {
        next = ask;
        String task = Ids.next().toString();
        String form = FORMS.get(element);
        commands.run(() -> {
            events.publishEvent(new TaskOpened(task, "test", element, "Test", form, ask.subject(), null, Map.of()));
            return task;
        });
        return jdbc.sql("select id from work_item where task_id = :task")
                .param("task", task)
                .query(UUID.class)
                .single();
    }

    /** Takes a task away as a process does that was stopped. */
    void takesAway(UUID item) {
        String task = jdbc.sql("select task_id from work_item where id = :id")
                .param("id", item)
                .query(String.class)
                .single();
        commands.run(() -> {
            events.publishEvent(new TaskClosed(task, "test", DIRECT, item, false));
            return task;
        });
    }

    @Override
    public Set<String> serves() {
        return FORMS.keySet();
    }

    @Override
    public Ask ask(TaskOpened task) {
        if (next == null) throw new IllegalStateException("nothing to ask");
        return next;
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return new Context(
                null,
                Map.of(),
                "/tasks",
                "The intro.",
                "The warning.",
                !item.element().equals(DIRECT));
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        if (racesToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) throw new LostRace("lost for the test");
        if (answer instanceof Outcome.Refused) return answer;
        if (completes)
            events.publishEvent(new TaskClosed(
                    item.taskId(), "test", item.element(), item.ask().subject(), true));
        done.add(answers);
        return answer;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation("Decided " + item.ask().reference(), "The chair looks next, by 31 March 2026.");
    }
}
