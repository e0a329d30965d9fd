package org.followthrough.actionplan.process;

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
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.AskedBody;
import org.followthrough.actionplan.Asking;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.Leads;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nobody decides on the date of what they lead, in person or through a deputy, and somebody always may. */
@FollowthroughTest
class WhoDecidesOnDatesTest {

    private static final Map<String, Object> GRANT = Map.of("decision", "grant", "reason", "Minute 12");

    @Autowired
    World world;

    @Autowired
    DateRequests requests;

    @Autowired
    Progress progress;

    @Autowired
    Leads leads;

    @Autowired
    Asides asides;

    @Autowired
    Asking asking;

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

    private LocalDate due = LocalDate.EPOCH;

    @BeforeEach
    void one_led_by_the_business_manager_one_by_a_chair_and_one_by_anybody_else() {
        due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .agreedAt("minute 3")
                .withAction(ledBy(MANAGER).due(due))
                .withAction(ledBy(CASE_REVIEW_CHAIR).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .plan());
    }

    private Outcome ask(String reference, PersonId by, int daysLater) {
        NewDateRequest request = new NewDateRequest(due.plusDays(daysLater), "The trainer is ill.", "Cover is there.");
        Viewer viewer = world.viewer(by);
        return commands.run(() -> requests.ask(world.action(reference).answer(), request, viewer));
    }

    private WorkItem toDecide(String reference) {
        return worklist.open("answer", world.action(reference).answer().value()).stream()
                .filter(item -> item.element().equals("UserTask_DecideDate"))
                .findFirst()
                .orElseThrow();
    }

    private Decider decider(String reference) {
        return requests.waiting(world.action(reference).answer())
                .map(DateRequest::decider)
                .orElseThrow();
    }

    private void seat(SeatHeld seat) {
        Viewer manager = world.manager();
        assertThat(commands.run(() -> administration.take(seat, manager))).isInstanceOf(Outcome.Done.class);
    }

    private void standsIn(PersonId deputy, PersonId person) {
        Viewer manager = world.manager();
        NewDeputy named =
                new NewDeputy(person, deputy, world.today(), world.today().plusDays(7));
        assertThat(commands.run(() -> deputies.name(named, manager))).isInstanceOf(Outcome.Done.class);
    }

    /** As the task's page does: as whom it is asked of. */
    private Outcome grant(String reference, PersonId by) {
        WorkItem item = toDecide(reference);
        Viewer as = worklist.answering(item, world.viewer(by)).orElseThrow();
        return commands.run(() -> requests.grant(world.action(reference).answer(), due.plusDays(9), "Minute 12", as));
    }

    @Test
    void a_business_manager_who_leads_it_does_not_decide_the_chair_does() {
        ask("GS-1", MANAGER, 9);
        assertThat(decider("GS-1")).isEqualTo(Decider.CHAIR);
        assertThat(toDecide("GS-1").ask().group()).isEqualTo(CASE_REVIEW.id());
        assertThat(world.tryToAnswer(toDecide("GS-1"), MANAGER, GRANT).toString())
                .contains("Somebody else must decide");
        Map<String, Object> refuse = Map.of("decision", "refuse", "reason", "No");
        assertThat(world.tryToAnswer(toDecide("GS-1"), MANAGER, refuse)).isInstanceOf(Outcome.Refused.class);
        assertThat(world.tryToAnswer(toDecide("GS-1"), CASE_REVIEW_CHAIR, GRANT))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void another_business_manager_decides_where_there_is_one() {
        seat(SeatHeld.by(TEACHER, Seat.BUSINESS_MANAGER));
        ask("GS-1", MANAGER, 9);
        assertThat(decider("GS-1")).isEqualTo(Decider.BUSINESS_MANAGER);
        assertThat(toDecide("GS-1").ask().group()).isEqualTo(UNIT.id());
        assertThat(grant("GS-1", MANAGER)).isInstanceOf(Outcome.Refused.class);
        assertThat(grant("GS-1", TEACHER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void where_the_only_business_manager_stands_in_for_the_lead_the_chair_decides() {
        standsIn(MANAGER, OFFICER);
        ask("GS-3", OFFICER, 9);
        assertThat(toDecide("GS-3").ask().group()).isEqualTo(CASE_REVIEW.id());
    }

    @Test
    void a_chair_who_leads_it_leaves_it_to_the_executive_and_a_deputy_of_theirs_decides_as_little() {
        seat(SeatHeld.by(CHIEF_CONSTABLE, Seat.GROUP_CHAIR, EXECUTIVE.id()));
        standsIn(TEACHER, CASE_REVIEW_CHAIR);
        ask("GS-2", CASE_REVIEW_CHAIR, 90);
        assertThat(decider("GS-2")).isEqualTo(Decider.EXECUTIVE);
        assertThat(toDecide("GS-2").ask().group()).isEqualTo(EXECUTIVE.id());
        assertThat(world.tryToAnswer(toDecide("GS-2"), CASE_REVIEW_CHAIR, GRANT))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.tryToAnswer(toDecide("GS-2"), TEACHER, GRANT)).isInstanceOf(Outcome.Refused.class);
        assertThat(world.tryToAnswer(toDecide("GS-2"), CHIEF_CONSTABLE, GRANT)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void where_neither_the_executive_nor_the_unit_has_anybody_else_the_chair_writes_it_down() {
        ask("GS-1", MANAGER, 9);
        world.tryToAnswer(toDecide("GS-1"), CASE_REVIEW_CHAIR, GRANT);
        ask("GS-1", MANAGER, 20);
        assertThat(decider("GS-1")).isEqualTo(Decider.EXECUTIVE);
        assertThat(toDecide("GS-1").ask().group()).isEqualTo(CASE_REVIEW.id());
    }

    @Test
    void a_business_manager_who_comes_to_lead_it_while_it_waits_decides_no_more() {
        ask("GS-3", OFFICER, 9);
        assertThat(toDecide("GS-3").ask().group()).isEqualTo(UNIT.id());
        Viewer manager = world.manager();
        commands.run(() -> leads.reassign(world.action("GS-3").answer(), MANAGER, "Ola has left.", manager));
        assertThat(decider("GS-3")).isEqualTo(Decider.CHAIR);
        assertThat(toDecide("GS-3").ask().group()).isEqualTo(CASE_REVIEW.id());
    }

    @Test
    void nor_does_a_business_manager_set_the_date_of_what_they_lead_by_hand() throws Exception {
        ActionView action = world.action("GS-1");
        Viewer manager = world.manager();
        Outcome outcome = commands.run(() -> progress.changeDate(action.answer(), due.plusDays(9), "Because", manager));
        assertThat(outcome.toString()).contains("ask for a new one");
        assertThat(page(action.path(), MANAGER)).doesNotContain("Change the date");
        NewAside aside = new NewAside(Aside.Kind.ON_HOLD, due.plusDays(20), "Proceedings", "The chair");
        commands.run(() -> asides.setAside(action.answer(), aside, manager));
        assertThat(commands.run(() -> asides.takeUp(action.answer(), due.plusDays(9), manager)))
                .isInstanceOf(Outcome.Refused.class);
        world.sleepUntil(due.plusDays(3));
        assertThat(commands.run(() -> asides.takeUp(action.answer(), null, manager)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.action("GS-1").deadline().due()).isEqualTo(due);
    }

    @Test
    void a_first_date_they_do_set() throws Exception {
        world.load(aPlan("HT").agreedAt("minute 3").withAction(ledBy(MANAGER)).plan());
        ActionView action = world.action("HT-1");
        Viewer manager = world.manager();
        assertThat(mvc.perform(get(action.path()).with(signedInAs(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(action.path() + "/date\"");
        assertThat(commands.run(() -> progress.changeDate(action.answer(), due, "Agreed by mail", manager)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_deputy_asks_for_the_absent_lead_under_both_names_and_takes_it_back() throws Exception {
        standsIn(TEACHER, OFFICER);
        ActionView action = world.action("GS-3");
        assertThat(page(action.path(), TEACHER)).contains("Ask for a new date");
        assertThat(status(get(action.path() + "/date/ask"), SOCIAL_WORKER)).isEqualTo(404);
        assertThat(page(action.path() + "/date/ask", TEACHER)).contains("recorded as “Tess Teacher for Ola Officer”");
        assertThat(page(action.path() + "/date/ask", OFFICER)).doesNotContain("stand in for");
        assertThat(status(typed(action.path() + "/date/ask"), TEACHER)).isEqualTo(302);
        assertThat(page(action.path(), MANAGER))
                .contains(
                        "Asked by Tess Teacher for Ola Officer",
                        "A new date was asked for by Tess Teacher for Ola Officer");
        assertThat(page(action.path(), TEACHER)).contains("Take the request back");
        assertThat(status(post(action.path() + "/date/take-back"), TEACHER)).isEqualTo(302);
        assertThat(requests.waiting(action.answer())).isEmpty();
        assertThat(page(action.path(), MANAGER)).contains("was taken back by Tess Teacher for Ola Officer");
    }

    private MockHttpServletRequestBuilder typed(String path) {
        LocalDate later = due.plusDays(9);
        return post(path)
                .param("due-day", String.valueOf(later.getDayOfMonth()))
                .param("due-month", String.valueOf(later.getMonthValue()))
                .param("due-year", String.valueOf(later.getYear()))
                .param("reason", "Ola is ill.")
                .param("effect", "Cover is there.");
    }

    @Test
    void of_a_body_outside_nobody_asks_and_the_business_manager_sets_its_date() throws Exception {
        world.load(aPlan("HT").withAction(ledByNobody().due(due)).plan());
        Viewer manager = world.manager();
        NewAsk ask = new NewAsk(Set.of(), null, "Ministry of Nowhere", "Its office", null, due);
        assertThat(commands.run(() -> asking.ask(world.action("HT-1").id(), ask, manager)))
                .isInstanceOf(Outcome.Done.class);
        ActionView outside = asking.bodies(world.action("HT-1").id(), manager).stream()
                .map(AskedBody::answer)
                .filter(answer -> answer.circumstances().external())
                .findFirst()
                .orElseThrow();
        String path = outside.path();
        assertThat(page(path, MANAGER)).doesNotContain("Ask for a new date");
        assertThat(status(get(path + "/date/ask"), MANAGER)).isEqualTo(404);
        assertThat(status(get(path + "/date"), MANAGER)).isEqualTo(200);
        NewDateRequest later = new NewDateRequest(due.plusDays(9), "They wrote.", "None.");
        assertThatThrownBy(() -> commands.run(() -> requests.ask(outside.answer(), later, manager)))
                .isInstanceOf(NotVisible.class);
    }

    private String page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(signedInAs(reader)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    private int status(MockHttpServletRequestBuilder request, PersonId by) throws Exception {
        return mvc.perform(request.with(signedInAs(by)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
