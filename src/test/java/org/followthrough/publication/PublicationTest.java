package org.followthrough.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.PlanId;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.publication.NameFound.Kind;
import org.followthrough.publication.Publication.State;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.StatementCount;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the public reads: worded apart, checked for names, released by the partnership chair, and never live. */
@FollowthroughTest
class PublicationTest {

    private static final Map<String, Object> RELEASE =
            Map.of("decision", "release", "ready", List.of("familyTold", "panelTold", "pressReady", "staffReady"));

    @Autowired
    World world;

    @Autowired
    Publications publications;

    @Autowired
    PublishedPages pages;

    @Autowired
    Commands commands;

    @Autowired
    AuditTrail audit;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private PlanId plan = new PlanId(new UUID(0, 0));

    @BeforeEach
    void a_plan_whose_chair_of_the_partnership_is_known() {
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(Seat.PARTNERSHIP_CHAIR.name(), CASE_REVIEW_CHAIR.value())
                .update();
        plan = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .withAction(ledBy(OFFICER).due(world.today().plusDays(80)))
                .plan());
    }

    private Publication newest() {
        return publications.of(plan, world.manager()).get(0);
    }

    private void begin() {
        assertThat(commands.run(() -> publications.begin(plan, world.manager())))
                .isEqualTo(Outcome.done());
    }

    /** Every finding and action in harmless words. */
    private Map<UUID, NewWording.Item> harmless() {
        Map<UUID, NewWording.Item> items = new HashMap<>();
        publications
                .items(newest().id(), world.manager())
                .forEach(item ->
                        items.put(item.id(), new NewWording.Item("Public words on " + item.number(), false, "")));
        return items;
    }

    private Outcome save(Map<UUID, NewWording.Item> items, Set<String> intended) {
        return save("What we did", items, intended, null);
    }

    private Outcome save(
            String title, Map<UUID, NewWording.Item> items, Set<String> intended, @Nullable LocalDate embargo) {
        NewWording wording = new NewWording(
                title,
                "A child was harmed.",
                "Training had begun.",
                embargo,
                embargo != null,
                embargo == null ? "" : "A trial",
                items,
                intended);
        return commands.run(() -> publications.save(newest().id(), wording, world.manager()));
    }

    private WorkItem task() {
        return world.openTask("publication", newest().id().value()).orElseThrow();
    }

    private Outcome send() {
        return world.tryToAnswer(task(), MANAGER, Map.of("finished", true));
    }

    private Outcome decide(Map<String, Object> answers) {
        return world.tryToAnswer(task(), CASE_REVIEW_CHAIR, answers);
    }

    private void published() {
        begin();
        assertThat(save(harmless(), Set.of())).isEqualTo(Outcome.done());
        assertThat(send()).isEqualTo(Outcome.done());
        assertThat(decide(RELEASE)).isEqualTo(Outcome.done());
    }

    private MockHttpServletResponse publicly(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private String read(String path) throws Exception {
        return Jsoup.parse(publicly(path).getContentAsString()).text();
    }

    @Test
    void what_is_released_is_read_without_signing_in_and_nothing_of_it_is_live() throws Exception {
        assertThat(publicly("/published/gs").getStatus()).isEqualTo(404);
        published();
        String page = read("/published/gs");
        assertThat(page)
                .contains("What we did", "A child was harmed.", "Training had begun.", "Public words on GS-1")
                .contains("Last updated 6 January 2026. Version 1.")
                .contains("Led by Testshire Police")
                .contains("0 of 2 actions are done");
        assertThat(read("/published")).contains("What we did");

        world.answer("GS-1", OFFICER, Map.of("statement", "Done"));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        jdbc.sql("update plan_action set wording = 'Other words'").update();
        assertThat(read("/published/gs")).isEqualTo(page);
    }

    @Test
    void nothing_internal_and_nobody_is_in_what_the_public_reads() throws Exception {
        jdbc.sql("update plan_action set wording = 'Canarywording of an action'")
                .update();
        world.answer("GS-1", OFFICER, Map.of("statement", "Canaryevidence"));
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "Canaryreason",
                        "answerBy",
                        world.today().plusDays(9)));
        begin();
        Map<UUID, NewWording.Item> items = harmless();
        UUID first = items.keySet().iterator().next();
        items.put(first, new NewWording.Item("Canarywithheld", true, "Canarywhy"));
        save(items, Set.of());
        send();
        decide(RELEASE);

        for (String path : List.of("/published", "/published/gs")) {
            String html = publicly(path).getContentAsString();
            assertThat(html).doesNotContainIgnoringCase("canary");
            for (String name :
                    jdbc.sql("select full_name from person").query(String.class).list())
                assertThat(html).doesNotContain(name);
            assertThat(html).doesNotContain(plan.value().toString());
        }
        assertThat(world.mails()).noneMatch(mail -> mail.raw().contains("Canary"));
    }

    @Test
    void a_withheld_item_keeps_its_number_and_says_that_it_is_withheld() throws Exception {
        begin();
        Map<UUID, NewWording.Item> items = harmless();
        UUID action = publications.items(newest().id(), world.manager()).stream()
                .filter(item -> item.number().equals("GS-2"))
                .findFirst()
                .orElseThrow()
                .id();
        items.put(action, new NewWording.Item("Secret words", true, ""));
        assertThat(save(items, Set.of()))
                .isEqualTo(Outcome.refused(
                        "reason-" + action, "Say why action GS-2 is withheld. The public does not read it."));
        items.put(action, new NewWording.Item("Secret words", true, "It would identify a child."));
        assertThat(save(items, Set.of())).isEqualTo(Outcome.done());
        send();
        decide(RELEASE);

        assertThat(read("/published/gs")).contains("Action GS-2 Withheld").doesNotContain("Secret words", "identify");
    }

    @Test
    void what_may_point_to_a_person_is_shown_and_keeps_it_from_the_chair_until_it_is_reworded_or_meant_so() {
        begin();
        Map<UUID, NewWording.Item> items = harmless();
        UUID first = publications.items(newest().id(), world.manager()).stream()
                .filter(item -> item.number().equals("GS-1"))
                .findFirst()
                .orElseThrow()
                .id();
        items.put(
                first,
                new NewWording.Item(
                        "Ola Officer of 12 Mill Lane, TS1 4AB, born on 3 May 2011, NHS 943 476 5919, 01632 960 001,"
                                + " o@x.example, and " + TestPlans.PSEUDONYM + " met.",
                        false,
                        ""));
        save("Chair of Testshire", items, Set.of(), null);
        List<NameFound> found = publications.names(newest().id(), world.manager());
        assertThat(found.stream().map(NameFound::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(found)
                .extracting(NameFound::text)
                .contains("Ola Officer", "12 Mill Lane", "TS1 4AB", TestPlans.PSEUDONYM);
        assertThat(found).extracting(NameFound::where).contains("the title", "action GS-1");
        assertThat(send()).isInstanceOf(Outcome.Refused.class);

        Set<String> intended = new HashSet<>();
        found.forEach(each -> intended.add(each.key()));
        save("Chair of Testshire", items, intended, null);
        assertThat(publications.names(newest().id(), world.manager())).allMatch(NameFound::intended);
        assertThat(send()).isEqualTo(Outcome.done());
    }

    @Test
    void what_nobody_has_looked_at_cannot_go_to_the_chair() {
        begin();
        assertThat(send())
                .isEqualTo(Outcome.refused("Look at the wording of every finding and action first, and save it."));
    }

    @Test
    void the_chair_releases_it_with_every_box_ticked_and_not_before_the_embargo_ends() {
        begin();
        LocalDate until = world.today().plusDays(30);
        save("What we did", harmless(), Set.of(), until);
        send();
        assertThat(task().ask().person()).isEqualTo(CASE_REVIEW_CHAIR);
        assertThat(decide(Map.of("decision", "release", "ready", List.of("panelTold", "pressReady", "staffReady"))))
                .isEqualTo(Outcome.refused("ready", "The family must be told before it is published."));
        assertThat(decide(RELEASE))
                .isEqualTo(Outcome.refused(
                        "decision", "It is under embargo until 5 February 2026 and cannot be released before."));
        world.sleepUntil(until);
        assertThat(decide(RELEASE)).isEqualTo(Outcome.done());
        assertThat(newest().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void what_the_chair_sends_back_is_worded_again_and_nobody_reads_it() throws Exception {
        begin();
        save(harmless(), Set.of());
        send();
        assertThat(save(harmless(), Set.of())).as("the chair has it").isInstanceOf(Outcome.Refused.class);
        assertThat(decide(Map.of("decision", "send-back", "reason", "Too long")))
                .isEqualTo(Outcome.done());

        assertThat(newest().state()).isEqualTo(State.DRAFT);
        assertThat(task().element()).isEqualTo("UserTask_WordPublication");
        assertThat(publicly("/published/gs").getStatus()).isEqualTo(404);
    }

    @Test
    void a_new_version_says_what_has_changed_and_takes_the_place_of_the_one_before() throws Exception {
        published();
        world.answer("GS-1", OFFICER, Map.of("statement", "Done"));
        world.answer("GS-1", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        Publication first = newest();
        begin();
        assertThat(read("/published/gs"))
                .as("the first stays until the second is released")
                .contains("Version 1.");
        assertThat(commands.run(() -> publications.begin(plan, world.manager())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(save(harmless(), Set.of())).isEqualTo(Outcome.done());
        send();
        decide(RELEASE);

        assertThat(read("/published/gs"))
                .contains("Version 2.", "What has changed since the last version")
                .contains("Action GS-1: Done. Before: Under way.");
        assertThat(publications.of(plan, world.manager()))
                .extracting(Publication::state)
                .containsExactly(State.PUBLISHED, State.REPLACED);
        assertThat(jdbc.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                        .param(first.id().value().toString())
                        .query(Integer.class)
                        .single())
                .as("the first one's process is over")
                .isZero();
    }

    @Test
    void what_is_taken_back_says_so_and_no_more() throws Exception {
        published();
        assertThat(commands.run(() -> publications.takeBack(newest().id(), " ", world.manager())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(commands.run(() -> publications.takeBack(newest().id(), "Canaryreason", world.manager())))
                .isEqualTo(Outcome.done());

        assertThat(publicly("/published/gs").getStatus()).isEqualTo(410);
        assertThat(read("/published/gs")).contains("has been taken back").doesNotContain("Public words", "Canary");
        assertThat(read("/published")).contains("Nothing is published yet.");
        assertThat(audit.of("plan", plan.value()))
                .extracting(AuditEntry::what)
                .containsSubsequence(
                        "publication-taken-back", "publication-released", "publication-sent", "publication-begun");
    }

    @Test
    void only_business_managers_word_it() throws Exception {
        begin();
        PublicationId id = newest().id();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> publications.items(id, world.viewer(CHIEF_CONSTABLE)));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> publications.of(plan, world.viewer(OFFICER)));
    }

    @Test
    void the_page_keeps_what_was_typed_and_points_at_what_is_wrong() throws Exception {
        begin();
        String path = "/plans/" + plan.value() + "/publication";
        UUID action = publications.items(newest().id(), world.manager()).stream()
                .filter(item -> !item.finding())
                .findFirst()
                .orElseThrow()
                .id();
        var refused = Jsoup.parse(mvc.perform(post(path + "/" + newest().id().value())
                        .with(signedInAs(MANAGER))
                        .with(csrf())
                        .param("title", "  ")
                        .param("introduction", "Typed introduction")
                        .param("embargo-day", "31")
                        .param("embargo-month", "2")
                        .param("embargo-year", "2027")
                        .param("wording-" + action, "Typed wording"))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#embargo");
        assertThat(refused.select("#introduction").text()).isEqualTo("Typed introduction");
        assertThat(refused.select("#wording-" + action).text()).isEqualTo("Typed wording");
        assertThat(refused.select("input[name=embargo-day]").val()).isEqualTo("31");
    }

    @Test
    void reading_it_costs_the_same_whatever_the_number_of_actions() {
        published();
        assertThat(statements.of(() -> pages.page("gs"))).isEqualTo(1);
    }
}
