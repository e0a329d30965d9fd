package org.followthrough.actionplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.Progress;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.NewReference;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.References;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A load is undone as a whole while nothing has been done on it, and not at all from then on. */
@FollowthroughTest
class UndoneLoadTest {

    private static final List<String> TABLES = List.of(
            "plan",
            "plan_action",
            "answer",
            "answer_lead",
            "date_change",
            "success_statement",
            "review",
            "finding",
            "recommendation",
            "evidence_round",
            "rung_told");

    @Autowired
    World world;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    PlanLoading loading;

    @Autowired
    Progress progress;

    @Autowired
    Evidence evidence;

    @Autowired
    References references;

    @Autowired
    Worklist worklist;

    @Autowired
    AuditTrail trail;

    @Autowired
    Timers timers;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc browser;

    private PlanId load(String prefix) {
        return world.load(LoadOfFour.plan(prefix, world.today()));
    }

    private UndoOutcome undo(PlanId plan) {
        return commands.run(() -> unloading.undo(plan, world.manager()));
    }

    private void refuses(PlanId plan, String reason) {
        assertThat(unloading.whyNot(plan, world.manager())).contains(reason);
        assertThat(undo(plan)).isEqualTo(new UndoOutcome.Refused(reason));
        assertThat(world.actions()).isNotEmpty();
    }

    private long rows(String table) {
        Long rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    @Test
    void nothing_is_left_of_a_load_that_is_undone() {
        PlanId plan = load("GS");
        assertThat(unloading.whyNot(plan, world.manager())).isEmpty();

        assertThat(undo(plan)).isInstanceOf(UndoOutcome.Undone.class);

        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
        assertThat(rows("ACT_RU_EXECUTION")).isZero();
        assertThat(timers.nextDue()).isEmpty();
        assertThat(worklist.asked(world.viewer(OFFICER), 0, 10)).isEmpty();
        assertThat(worklist.asked(world.manager(), 0, 10)).isEmpty();
        assertThat(loading.isFree("GS")).isTrue();
    }

    @Test
    void the_draft_that_it_was_made_from_is_a_draft_again() {
        PlanId plan = load("GS");
        jdbc.update("""
                insert into intake_draft (id, owner_id, file_name, sha256, printed, mends, version, plan_id, uploaded_at,
                    changed_by, changed_at)
                select id, loaded_by, source_name, 'a', '{}', '{}', 0, id, loaded_at, loaded_by, loaded_at from plan
                where id = ?
                """, plan.value());

        undo(plan);

        assertThat(jdbc.queryForList("select plan_id from intake_draft", UUID.class))
                .containsExactly((UUID) null);
    }

    @Test
    void another_plan_is_not_touched() {
        load("AB");
        PlanId plan = load("GS");

        undo(plan);

        assertThat(world.actions())
                .hasSize(4)
                .allMatch(action -> action.reference().startsWith("AB-"));
        world.answer("AB-1", OFFICER, Map.of("decision", "take-on"));
        assertThat(world.openTask("AB-3")).isPresent();
    }

    @Test
    void the_record_keeps_that_it_was_loaded_and_undone() {
        PlanId plan = load("GS");

        undo(plan);

        assertThat(trail.of("plan", plan.value()))
                .extracting(entry -> entry.what())
                .containsExactly("plan-unloaded", "plan-loaded");
        assertThat(trail.of("plan", plan.value()).get(0).facts())
                .containsEntry("actions", "4")
                .containsEntry("source", "GS.docx");
    }

    @Test
    void what_somebody_took_on_stays_and_says_whose_it_is() {
        PlanId plan = load("GS");
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));

        refuses(plan, "Ola Officer took on GS-1 on 6 January 2026.");
    }

    @Test
    void a_changed_date_keeps_the_load() {
        PlanId plan = load("GS");
        commands.run(() -> progress.changeDate(
                world.action("GS-1").answer(),
                LoadOfFour.due(world.today()).plusDays(9),
                "More time is needed.",
                world.manager()));

        assertThat(unloading.whyNot(plan, world.manager()))
                .hasValueSatisfying(reason -> assertThat(reason).contains("changed the date of GS-1"));
    }

    @Test
    void evidence_put_ready_keeps_the_load() throws Exception {
        PlanId plan = world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(LoadOfFour.due(world.today())))
                .plan());
        evidence.add(
                world.action("GS-1").answer(),
                "proof.txt",
                new ByteArrayInputStream("All were trained.".getBytes(StandardCharsets.UTF_8)),
                world.viewer(OFFICER));

        refuses(plan, "Ola Officer put a file ready as evidence on 6 January 2026.");
    }

    @Test
    void a_link_put_ready_as_evidence_keeps_the_load() {
        PlanId plan = world.load(aPlan("GS")
                .agreedAt("minute")
                .withAction(ledBy(OFFICER).due(LoadOfFour.due(world.today())))
                .plan());
        references.add(
                world.action("GS-1").answer(),
                new NewReference(
                        Reference.Kind.LINK,
                        "Supervision policy",
                        "https://police.example/policy",
                        "",
                        "",
                        world.today(),
                        Reference.Marking.NONE),
                world.viewer(OFFICER));

        refuses(plan, "Ola Officer put a link ready as evidence on 6 January 2026.");
    }

    @Test
    void a_report_that_contains_it_keeps_the_load() {
        PlanId plan = load("GS");
        world.letTimePassTo(LocalDate.of(2026, 7, 20));

        assertThat(unloading.whyNot(plan, world.manager()))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("The report for "));
    }

    @Test
    void only_a_business_manager_undoes_a_load_and_only_once() {
        PlanId plan = load("GS");

        assertThatThrownBy(() -> unloading.undo(plan, world.viewer(OFFICER))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> unloading.whyNot(plan, world.viewer(OFFICER))).isInstanceOf(NotVisible.class);
        undo(plan);
        assertThatThrownBy(() -> undo(plan)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_plans_page_offers_it_and_its_own_page_says_what_came_of_it() throws Exception {
        PlanId plan = load("GS");
        String path = "/plans/" + plan.value();
        assertThat(page(path)).contains("Undo this load", path + "/undo");
        assertThat(page(path + "/undo")).contains("Undo this load?", "All of its 4 actions");

        Object said = browser.perform(
                        post(path + "/undo").with(signedInAs(MANAGER)).with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("done");

        assertThat(said).isEqualTo("The load is undone. Nobody had been mailed");
        assertThat(world.actions()).isEmpty();
        Object again = browser.perform(
                        post(path + "/undo").with(signedInAs(MANAGER)).with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("notice");
        assertThat(again).as("a second click").isEqualTo("The load had been undone already");
    }

    @Test
    void the_page_says_why_it_cannot_be_undone() throws Exception {
        PlanId plan = load("GS");
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        String path = "/plans/" + plan.value();

        assertThat(page(path)).doesNotContain("Undo this load");
        assertThat(page(path + "/undo")).contains("cannot be undone", "Ola Officer took on GS-1");
        String after = browser.perform(
                        post(path + "/undo").with(signedInAs(MANAGER)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(after).contains("Ola Officer took on GS-1");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
