package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** One person stands in for another, from a day to a day, under both names. */
@FollowthroughTest
class DeputiesTest {

    private static final Map<String, String> TAKE_ON = Map.of("decision", "take-on", "continue", "yes");
    private static final Map<String, String> EVIDENCE = Map.of("statement", "Everybody is trained.", "continue", "yes");
    private static final Map<String, String> ACCEPT = Map.of("verdict", "accepted", "continue", "yes");

    @Autowired
    World world;

    @Autowired
    Deputies deputies;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_action_that_waits_to_be_taken_on() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());
    }

    private Outcome name(PersonId person, PersonId deputy, LocalDate from, LocalDate until, PersonId by) {
        Viewer viewer = world.viewer(by);
        return commands.run(() -> deputies.name(new NewDeputy(person, deputy, from, until), viewer));
    }

    /** From today for a week, by the business manager. */
    private void standsIn(PersonId deputy, PersonId person) {
        assertThat(name(person, deputy, world.today(), world.today().plusDays(7), MANAGER))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> asked(PersonId person) {
        return worklist.asked(world.viewer(person), 0, 50).stream()
                .map(item -> item.ask().verb())
                .toList();
    }

    private String task() {
        return TaskVisit.task(world.openTask("GS-1").orElseThrow().id());
    }

    private String send(PersonId who, Map<String, String> answers) {
        String task = task();
        TaskVisit visit = new TaskVisit(mvc, who);
        String next = visit.send(task, answers).path();
        return next.endsWith("/check") ? visit.send(task + "/confirm", Map.of()).path() : next;
    }

    private String page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(reader)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    private int status(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String action() {
        return world.action("GS-1").path();
    }

    @Test
    void a_deputy_has_the_tasks_from_the_first_day_to_the_last_and_not_an_hour_longer() throws Exception {
        name(OFFICER, TEACHER, world.today().plusDays(1), world.today().plusDays(3), MANAGER);
        assertThat(asked(TEACHER)).isEmpty();
        assertThat(status(task(), TEACHER)).isEqualTo(404);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(asked(TEACHER)).containsExactly("Take on");
        assertThat(page("/tasks", TEACHER)).contains("(for Ola Officer)");
        assertThat(page(task(), TEACHER)).contains("You stand in for Ola Officer", "Tess Teacher for Ola Officer");
        world.letTimePassTo(world.today().plusDays(2));
        assertThat(asked(TEACHER)).containsExactly("Take on");
        assertThat(status(action(), TEACHER)).isEqualTo(200);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(asked(TEACHER)).isEmpty();
        assertThat(status(task(), TEACHER)).isEqualTo(404);
        assertThat(status(action(), TEACHER)).isEqualTo(404);
        assertThat(asked(OFFICER)).containsExactly("Take on");
    }

    @Test
    void what_a_deputy_does_is_on_record_under_both_names() throws Exception {
        standsIn(TEACHER, OFFICER);
        assertThat(send(TEACHER, TAKE_ON)).endsWith("/done");
        assertThat(send(TEACHER, EVIDENCE)).endsWith("/done");
        standsIn(SOCIAL_WORKER, CASE_REVIEW_CHAIR);
        assertThat(send(SOCIAL_WORKER, ACCEPT)).endsWith("/done");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.ACCEPTED);
        assertThat(page(action(), MANAGER))
                .contains(
                        "The lead took it on by Tess Teacher for Ola Officer",
                        "Sent by Tess Teacher for Ola Officer",
                        "Accepted by Sol Worker for Cora Chair",
                        "The evidence was accepted by Sol Worker for Cora Chair");
        assertThat(jdbc.queryForList(
                        "select deputy from audit_entry where what = 'evidence-submitted' and actor = ?",
                        UUID.class,
                        OFFICER.value()))
                .containsExactly(TEACHER.value());
    }

    @Test
    void a_deputy_puts_files_and_links_ready_for_the_absent_lead() throws Exception {
        standsIn(TEACHER, OFFICER);
        send(TEACHER, TAKE_ON);
        mvc.perform(multipart(task() + "/evidence")
                .file(new MockMultipartFile("evidence", "training.txt", "text/plain", new byte[] {'O', 'k'}))
                .with(signedInAs(TEACHER))
                .with(csrf()));
        assertThat(page(task(), TEACHER)).contains("training.txt");
        assertThat(status(task() + "/reference", TEACHER)).isEqualTo(200);
        String added = mvc.perform(post(task() + "/reference")
                        .param("kind", "LINK")
                        .param("what", "The minutes")
                        .param("link", "https://police.example/minutes")
                        .param("shownOn-day", "5")
                        .param("shownOn-month", "1")
                        .param("shownOn-year", "2026")
                        .param("marking", "OFFICIAL")
                        .with(signedInAs(TEACHER))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(added).endsWith("#evidence");
        assertThat(jdbc.queryForList("select uploaded_by from evidence_file", UUID.class))
                .containsExactly(TEACHER.value());
        assertThat(jdbc.queryForList("select added_by from evidence_reference", UUID.class))
                .containsExactly(TEACHER.value());
    }

    @Test
    void what_people_do_themselves_has_one_name() throws Exception {
        standsIn(TEACHER, OFFICER);
        send(OFFICER, TAKE_ON);
        assertThat(page(action(), MANAGER))
                .contains("The lead took it on by Ola Officer")
                .doesNotContain("for Ola Officer");
    }

    @Test
    void a_deputy_does_not_judge_what_they_sent_themselves() {
        standsIn(SOCIAL_WORKER, OFFICER);
        standsIn(SOCIAL_WORKER, CASE_REVIEW_CHAIR);
        send(SOCIAL_WORKER, TAKE_ON);
        send(SOCIAL_WORKER, EVIDENCE);
        endAll(OFFICER);
        assertThat(send(SOCIAL_WORKER, ACCEPT)).doesNotEndWith("/done");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(send(CASE_REVIEW_CHAIR, ACCEPT)).endsWith("/done");
    }

    private void endAll(PersonId person) {
        Viewer manager = world.manager();
        for (Deputyship each : deputies.of(person)) commands.run(() -> deputies.end(each.id(), manager));
    }

    @Test
    void a_lead_does_not_judge_their_own_action_as_the_chair_s_deputy() throws Exception {
        send(OFFICER, TAKE_ON);
        send(OFFICER, EVIDENCE);
        standsIn(OFFICER, CASE_REVIEW_CHAIR);
        String back = send(OFFICER, ACCEPT);
        assertThat(back).doesNotEndWith("/done");
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
    }

    @Test
    void what_a_chair_sends_for_an_absent_lead_is_judged_by_the_executive() {
        standsIn(CASE_REVIEW_CHAIR, OFFICER);
        send(CASE_REVIEW_CHAIR, TAKE_ON);
        send(CASE_REVIEW_CHAIR, EVIDENCE);
        assertThat(world.action("GS-1").assuringGroup()).isEqualTo(EXECUTIVE.id());
    }

    @Test
    void a_chair_does_not_judge_while_standing_in_for_the_lead_and_does_again_afterwards() {
        send(OFFICER, TAKE_ON);
        send(OFFICER, EVIDENCE);
        assertThat(world.action("GS-1").assuringGroup()).isEqualTo(CASE_REVIEW.id());
        standsIn(CASE_REVIEW_CHAIR, OFFICER);
        assertThat(send(CASE_REVIEW_CHAIR, ACCEPT)).doesNotEndWith("/done");
        world.letTimePassTo(world.today().plusDays(8));
        assertThat(send(CASE_REVIEW_CHAIR, ACCEPT)).endsWith("/done");
    }

    @Test
    void the_deputy_gets_the_mails_in_copy_and_is_told_of_it_beforehand() {
        standsIn(TEACHER, OFFICER);
        world.letTimePassTo(world.today().plusDays(2));
        assertThat(mailsTo("tess@school.example"))
                .anyMatch(mail -> mail.contains("Deputy for Ola Officer"))
                .anyMatch(mail ->
                        mail.contains("GS-1") && mail.contains("you stand in for Ola Officer until 13 January"));
        assertThat(mailsTo("ola@police.example")).anyMatch(mail -> mail.contains("GS-1"));
        world.letTimePassTo(world.today().plusDays(8));
        world.clearMails();
        world.letTimePassTo(world.today().plusDays(60));
        assertThat(mailsTo("ola@police.example")).isNotEmpty();
        assertThat(mailsTo("tess@school.example")).isEmpty();
    }

    private List<String> mailsTo(String reader) {
        return world.mails().stream()
                .filter(mail -> mail.to().contains(reader))
                .map(mail -> mail.raw().replaceAll("=\\r?\\n", "").replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void a_deputy_has_no_seat_for_it_and_nobody_s_deputy_s_tasks() throws Exception {
        standsIn(TEACHER, MANAGER);
        standsIn(SOCIAL_WORKER, TEACHER);
        assertThat(status(action(), TEACHER)).isEqualTo(200);
        assertThat(status(action() + "/end", TEACHER)).isEqualTo(404);
        assertThat(status(action() + "/lead", TEACHER)).isEqualTo(404);
        assertThat(world.viewer(SOCIAL_WORKER).standsInFor()).singleElement().satisfies(absent -> {
            assertThat(absent.id()).isEqualTo(TEACHER);
            assertThat(absent.standsInFor()).isEmpty();
        });
    }

    @Test
    void nobody_stands_in_any_more_once_one_of_the_two_has_left() {
        standsIn(TEACHER, OFFICER);
        Viewer manager = world.manager();
        commands.run(() -> administration.deactivate(OFFICER, manager));
        assertThat(world.viewer(TEACHER).standsInFor()).isEmpty();
        assertThat(deputies.current(OFFICER)).isEmpty();
        commands.run(() -> administration.reactivate(OFFICER, manager));
        commands.run(() -> administration.deactivate(TEACHER, manager));
        assertThat(deputies.current(OFFICER)).isEmpty();
    }

    @Test
    void one_names_somebody_of_one_s_own_agency_and_the_business_manager_anybody() {
        LocalDate today = world.today();
        assertThat(sentences(name(OFFICER, TEACHER, today, today, OFFICER))).containsOnlyKeys("deputy");
        assertThat(name(OFFICER, CHIEF_CONSTABLE, today, today, OFFICER)).isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> name(OFFICER, TEACHER, today, today, TEACHER)).isInstanceOf(NotVisible.class);
        assertThat(name(TEACHER, OFFICER, today, today, MANAGER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void days_are_real_ahead_in_order_and_at_most_a_year() {
        LocalDate today = world.today();
        assertThat(sentences(name(OFFICER, CHIEF_CONSTABLE, today.minusDays(1), today, OFFICER)))
                .containsOnlyKeys("from");
        assertThat(sentences(name(OFFICER, CHIEF_CONSTABLE, today.plusDays(2), today.plusDays(1), OFFICER)))
                .containsOnlyKeys("until");
        assertThat(sentences(name(OFFICER, CHIEF_CONSTABLE, today, today.plusYears(2), OFFICER)))
                .containsOnlyKeys("until");
        assertThat(sentences(name(OFFICER, OFFICER, today, today, OFFICER))).containsOnlyKeys("deputy");
    }

    @Test
    void there_is_one_deputy_on_any_day() {
        LocalDate today = world.today();
        name(OFFICER, CHIEF_CONSTABLE, today.plusDays(5), today.plusDays(9), OFFICER);
        assertThat(sentences(name(OFFICER, TEACHER, today.plusDays(9), today.plusDays(12), MANAGER)))
                .containsOnlyKeys("from");
        assertThat(name(OFFICER, TEACHER, today.plusDays(10), today.plusDays(12), MANAGER))
                .isInstanceOf(Outcome.Done.class);
        endAll(OFFICER);
        assertThat(name(OFFICER, TEACHER, today, today.plusDays(12), MANAGER)).isInstanceOf(Outcome.Done.class);
    }

    @RepeatedTest(3)
    void of_two_named_at_once_one_holds() {
        LocalDate today = world.today();
        AtOnce.run(
                () -> name(OFFICER, TEACHER, today, today, MANAGER),
                () -> name(OFFICER, CHIEF_CONSTABLE, today, today, OFFICER));
        assertThat(deputies.of(OFFICER)).hasSize(1);
    }

    @Test
    void an_item_is_theirs_to_answer_as_the_absent_one_and_nobody_else_s() {
        standsIn(TEACHER, OFFICER);
        WorkItem item = world.openTask("GS-1").orElseThrow();
        assertThat(worklist.answering(item, world.viewer(TEACHER)))
                .hasValueSatisfying(
                        as -> assertThat(List.of(as.id(), as.inPerson())).containsExactly(OFFICER, TEACHER));
        assertThat(worklist.answering(item, world.viewer(SOCIAL_WORKER))).isEmpty();
    }

    private static Map<String, String> sentences(Outcome outcome) {
        return ((Outcome.Refused) outcome).sentences();
    }
}
