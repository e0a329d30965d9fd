package org.followthrough.actionplan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.PastAction;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.review.ReviewId;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class PlanReading implements ActionPlans {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    PlanReading(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    @Override
    public List<PlanView> plans(Viewer viewer) {
        return plans("", Map.of(), viewer);
    }

    @Override
    public Optional<PlanView> plan(PlanId id, Viewer viewer) {
        return plans(" and p.id = :plan", Map.of("plan", id.value()), viewer).stream()
                .findFirst();
    }

    private List<PlanView> plans(String also, Map<String, Object> parameters, Viewer viewer) {
        String visible = """
                select p.* from plan p
                where exists (select 1 from answer a join plan_action x on x.id = a.action_id
                              where x.plan_id = p.id and %s)
                """.formatted(visibility.predicate(viewer));
        String anyPlan = "select p.* from plan p where 1 = 1";
        return jdbc.sql((Visibility.readsAll(viewer) ? anyPlan : visible) + also
                        + " order by p.loaded_at desc, p.prefix")
                .params(visibility.parameters(viewer))
                .params(parameters)
                .query(PlanReading::plan)
                .list();
    }

    private static PlanView plan(ResultSet row, int n) throws SQLException {
        return new PlanView(
                new PlanId(row.getObject("id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getString("title"),
                row.getString("prefix"),
                new GroupId(row.getObject("assuring_group_id", UUID.class)),
                row.getString("agreed_minute"),
                row.getString("source_name"),
                new PersonId(row.getObject("loaded_by", UUID.class)),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public List<ActionView> actions(PlanId plan, Viewer viewer) {
        return visible("x.plan_id = :plan", Map.of("plan", plan.value()), viewer);
    }

    @Override
    public List<ActionView> actions(Viewer viewer) {
        return visible("1 = 1", Map.of(), viewer);
    }

    @Override
    public List<PastAction> past(Viewer viewer) {
        return jdbc.sql(ActionRows.PAST + " where " + visibility.predicate(viewer) + ActionRows.ORDER)
                .params(visibility.parameters(viewer))
                .query(ActionRows::past)
                .list();
    }

    @Override
    public Optional<ActionView> action(ActionId id, Viewer viewer) {
        String either =
                "a.id in (select id from answer where action_id = :action union select id from answer where id = :action)";
        return visible(either, Map.of("action", id.value()), viewer).stream().findFirst();
    }

    @Override
    public List<ActionView> answers(ActionId id, Viewer viewer) {
        return visible("a.action_id = :action", Map.of("action", id.value()), viewer);
    }

    @Override
    public Optional<ActionView> answer(AnswerId id, Viewer viewer) {
        return visible("a.id = :answer", Map.of("answer", id.value()), viewer).stream()
                .findFirst();
    }

    private List<ActionView> visible(String which, Map<String, Object> parameters, Viewer viewer) {
        return jdbc.sql(ActionRows.SELECT + " where " + which + " and " + visibility.predicate(viewer)
                        + ActionRows.ORDER)
                .params(parameters)
                .params(visibility.parameters(viewer))
                .query(ActionRows::view)
                .list();
    }

    @Override
    public ActionView answer(AnswerId id) {
        return ifThere(id).orElseThrow(() -> new EmptyResultDataAccessException("no answer " + id, 1));
    }

    @Override
    public Optional<ActionView> ifThere(AnswerId id) {
        return jdbc.sql(ActionRows.SELECT + " where a.id = ?")
                .param(id.value())
                .query(ActionRows::view)
                .optional();
    }

    @Override
    public List<ActionView> all() {
        return jdbc.sql(ActionRows.SELECT + ActionRows.ORDER)
                .query(ActionRows::view)
                .list();
    }

    @Override
    public List<PlanView> allPlans() {
        return jdbc.sql("select * from plan order by prefix")
                .query(PlanReading::plan)
                .list();
    }

    @Override
    public List<DateChange> dateChanges(AnswerId answer) {
        return jdbc.sql("select * from date_change where answer_id = ? order by date_version")
                .param(answer.value())
                .query(PlanReading::dateChange)
                .list();
    }

    @Override
    public Map<AnswerId, List<DateChange>> changedDates() {
        return jdbc
                .sql("select d.* from date_change d join answer a on a.id = d.answer_id where a.times_changed > 0"
                        + " order by d.answer_id, d.date_version")
                .query(PlanReading::dateChange)
                .list()
                .stream()
                .collect(Collectors.groupingBy(DateChange::answer));
    }

    private static DateChange dateChange(ResultSet row, int n) throws SQLException {
        return new DateChange(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                row.getInt("date_version"),
                row.getObject("due_on", LocalDate.class),
                DateChange.Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
