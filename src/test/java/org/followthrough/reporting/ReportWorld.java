package org.followthrough.reporting;

import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.internal.ProgressLines;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests do with reports, in the words of the field. No bean, so that tests share the others' contexts. */
class ReportWorld {

    static final LocalDate OPENS = LocalDate.of(2026, 4, 1);
    static final LocalDate OVERDUE_SINCE = LocalDate.of(2026, 3, 1);
    static final LocalDate FAR = LocalDate.of(2026, 12, 1);
    static final LocalDate CUT_OFF = LocalDate.of(2026, 4, 16);

    private final World world;
    private final Reports reports;
    private final ProgressLines lines;
    private final Worklist worklist;
    private final List<Desk> desks;
    private final Commands commands;
    private final Timers timers;
    private final JdbcClient jdbc;

    ReportWorld(
            World world,
            Reports reports,
            ProgressLines lines,
            Worklist worklist,
            List<Desk> desks,
            Commands commands,
            Timers timers,
            JdbcClient jdbc) {
        this.world = world;
        this.reports = reports;
        this.lines = lines;
        this.worklist = worklist;
        this.desks = desks;
        this.commands = commands;
        this.timers = timers;
        this.jdbc = jdbc;
    }

    /** GS-1 is overdue by April, GS-2 is far away, GS-3 has no lead. */
    void loaded() {
        world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(OVERDUE_SINCE))
                .withAction(ledBy(SOCIAL_WORKER).due(FAR))
                .withAction(ledByNobody().due(FAR))
                .plan());
    }

    void opened() {
        loaded();
        world.sleepUntil(OPENS);
    }

    List<Report> all() {
        return reports.all(world.manager());
    }

    /** The only report there is. */
    Report only() {
        List<Report> all = all();
        if (all.size() != 1) throw new AssertionError("not one report but " + all);
        return all.get(0);
    }

    ReportSnapshot numbers() {
        return reports.numbers(only().id(), world.manager());
    }

    Outcome give(String reference, String line, PersonId lead) {
        AnswerId answer = world.action(reference).answer();
        Viewer viewer = world.viewer(lead);
        return commands.run(() -> lines.give(only().id(), Map.of(answer, line), viewer));
    }

    List<WorkItem> tasks() {
        return worklist.open("report", only().id().value());
    }

    void release(String comment) {
        answer(tasks().get(0), TestPartnership.MANAGER, Map.of("comment", comment));
    }

    void receive(PersonId reader) {
        WorkItem item = tasks().stream()
                .filter(each -> reader.equals(each.ask().person()))
                .findFirst()
                .orElseThrow();
        answer(item, reader, Map.of("received", true));
        timers.runDue();
    }

    void answer(WorkItem item, PersonId by, Map<String, Object> answers) {
        Outcome outcome = tryToAnswer(item, by, answers);
        if (!(outcome instanceof Outcome.Done)) throw new AssertionError(outcome);
    }

    Outcome tryToAnswer(WorkItem item, PersonId by, Map<String, Object> answers) {
        Desk desk = desks.stream()
                .filter(each -> each.serves().contains(item.element()))
                .findFirst()
                .orElseThrow();
        Viewer viewer = world.viewer(by);
        return commands.run(() -> desk.submit(item, answers, viewer));
    }

    void seat(PersonId person, Seat seat) {
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(seat.name(), person.value())
                .update();
    }

    void emptySeats(PersonId person) {
        jdbc.sql("delete from seat where person_id = ?").param(person.value()).update();
    }

    /** To the morning on which the numbers freeze. */
    void passTheCutOff() {
        world.sleepUntil(CUT_OFF);
    }
}
