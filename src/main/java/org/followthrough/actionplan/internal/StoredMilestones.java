package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.Milestone;
import org.followthrough.actionplan.MilestoneId;
import org.followthrough.actionplan.Milestones;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredMilestones implements Milestones {

    private final JdbcTemplate jdbc;
    private final ActionPlans plans;
    private final HandRows rows;
    private final HandMade made;
    private final Deeds deeds;
    private final Clock clock;

    StoredMilestones(JdbcTemplate jdbc, ActionPlans plans, HandRows rows, HandMade made, Deeds deeds, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.rows = rows;
        this.made = made;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Milestone> of(ActionId action) {
        return jdbc.query(
                "select * from milestone where action_id = ? order by due_on nulls last, added_at, id",
                StoredMilestones::read,
                action.value());
    }

    private static Milestone read(ResultSet row, int n) throws SQLException {
        UUID promoted = row.getObject("promoted_to", UUID.class);
        return new Milestone(
                new MilestoneId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                promoted == null ? null : new ActionId(promoted));
    }

    @Override
    public Outcome add(ActionId id, String typed, @Nullable LocalDate due, Viewer viewer) {
        ActionView action = kept(id, viewer);
        String title = typed.strip();
        if (title.isEmpty()) return Outcome.refused("title", "Say what the step is.");
        if (title.length() > LONGEST_TITLE)
            return Outcome.refused("title", "A step can have at most " + LONGEST_TITLE + " characters.");
        if (!action.state().isOpen())
            return Outcome.refused(
                    "Nothing is done on " + action.reference() + " any more: it stands at “" + action.stands() + "”.");
        jdbc.update(
                "insert into milestone (id, action_id, title, due_on, added_at) values (?, ?, ?, ?, ?)",
                MilestoneId.next().value(),
                action.id().value(),
                title,
                due,
                clock.instant().atOffset(ZoneOffset.UTC));
        deeds.done(action.answer(), "milestone-added", Map.of("step", title), viewer.id());
        return Outcome.done();
    }

    private ActionView kept(ActionId id, Viewer viewer) {
        ActionView action = plans.action(id, viewer).orElseThrow(NotVisible::new);
        Permission.toKeepMilestones(action, viewer);
        return action;
    }

    @Override
    public Outcome done(ActionId id, MilestoneId milestone, boolean done, Viewer viewer) {
        ActionView action = kept(id, viewer);
        Milestone step = held(action, milestone);
        if (step.promotedTo() != null) return Outcome.refused("This step is an action of its own now.");
        if (done == (step.done() != null)) return Outcome.done();
        jdbc.update(
                "update milestone set done_on = ? where id = ?", done ? London.today(clock) : null, milestone.value());
        String deed = done ? "milestone-done" : "milestone-reopened";
        deeds.done(action.answer(), deed, Map.of("step", step.title()), viewer.id());
        return Outcome.done();
    }

    private Milestone held(ActionView action, MilestoneId milestone) {
        return jdbc
                .query(
                        "select * from milestone where id = ? and action_id = ? for update",
                        StoredMilestones::read,
                        milestone.value(),
                        action.id().value())
                .stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    @Override
    public Outcome promote(ActionId id, MilestoneId milestone, HandAction as, Viewer viewer) {
        Permission.toChangeByHand(viewer);
        ActionView action = plans.action(id, viewer).orElseThrow(NotVisible::new);
        PlanView plan = plans.plan(action.plan(), viewer).orElseThrow(NotVisible::new);
        if (!rows.hold(plan.id())) throw new NotVisible();
        Milestone step = held(action, milestone);
        if (!step.isOpen()) return Outcome.refused("This step is done, or an action of its own already.");
        Map<String, String> wrong = as.sentences(London.today(clock));
        if (!made.hangsHere(plan, as)) wrong.put("under", "Choose from the list what it hangs on.");
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        ActionView made = this.made.make(plan, as, action, viewer);
        jdbc.update(
                "update milestone set promoted_to = ? where id = ?", made.id().value(), milestone.value());
        deeds.done(
                action.answer(),
                "milestone-promoted",
                Map.of("step", step.title(), "into", made.reference()),
                viewer.id());
        return Outcome.done();
    }
}
