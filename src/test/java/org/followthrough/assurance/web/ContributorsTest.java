package org.followthrough.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.Contributors;
import org.followthrough.actionplan.Leads;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFile;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.handover.HandOvers;
import org.followthrough.handover.NewHandOver;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Others contribute beside the one lead: they see the action and add to its evidence. */
@FollowthroughTest
class ContributorsTest {

    private static final byte[] TEXT = "Forty people were trained.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    World world;

    @Autowired
    Contributors contributors;

    @Autowired
    Leads leads;

    @Autowired
    Evidence evidence;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc mvc;

    private String action;

    @BeforeEach
    void an_action_that_is_being_delivered() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                .plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
        action = world.action("GS-1").path();
    }

    private Outcome name(PersonId person, PersonId by) {
        Viewer viewer = world.viewer(by);
        return commands.run(() -> contributors.name(world.action("GS-1").answer(), person, viewer));
    }

    private MockHttpServletResponse open(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path, PersonId reader) throws Exception {
        return Jsoup.parse(open(path, reader).getContentAsString());
    }

    private MockHttpServletResponse upload(PersonId by, String name) throws Exception {
        return mvc.perform(multipart(action + "/contribute")
                        .file(new MockMultipartFile("evidence", name, "text/plain", TEXT))
                        .with(signedInAs(by))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, PersonId by) throws Exception {
        return mvc.perform(post(path).with(signedInAs(by)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private List<EvidenceFile> ready(PersonId reader) {
        return evidence.ready(world.action("GS-1").answer(), world.viewer(reader));
    }

    @Test
    void whoever_is_named_sees_the_action_and_nobody_answers_for_it_but_its_lead() throws Exception {
        assertThat(open(action, TEACHER).getStatus()).isEqualTo(404);
        assertThat(name(TEACHER, OFFICER)).isInstanceOf(Outcome.Done.class);
        assertThat(open(action, TEACHER).getStatus()).isEqualTo(200);
        assertThat(page(action, TEACHER).select("main").text()).contains("Who contributes Tess Teacher");
        assertThat(world.tryToAnswer("GS-1", TEACHER, Map.of("statement", "Done.")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.action("GS-1").person()).isEqualTo(OFFICER);
    }

    @Test
    void what_they_add_is_sent_with_the_lead_s_evidence() throws Exception {
        name(TEACHER, MANAGER);
        assertThat(page(action, TEACHER).select("a[href=" + action + "/contribute]"))
                .hasSize(1);
        assertThat(upload(TEACHER, "training.txt").getRedirectedUrl()).isEqualTo(action + "/contribute");
        assertThat(ready(OFFICER))
                .singleElement()
                .satisfies(file -> assertThat(file.uploadedBy()).isEqualTo(TEACHER));
        world.answer("GS-1", OFFICER, Map.of("statement", "Everybody is trained."));
        assertThat(page(action, MANAGER).select("main").text()).contains("training.txt");
        assertThat(upload(TEACHER, "late.txt").getRedirectedUrl()).isEqualTo(action);
        assertThat(page(action, MANAGER).select("main").text()).doesNotContain("late.txt");
    }

    @Test
    void they_take_back_their_own_files_and_the_lead_any() throws Exception {
        name(TEACHER, MANAGER);
        name(SOCIAL_WORKER, MANAGER);
        upload(TEACHER, "hers.txt");
        upload(SOCIAL_WORKER, "his.txt");
        String his = ready(OFFICER).stream()
                .filter(file -> file.name().equals("his.txt"))
                .map(file -> action + "/contribute/" + file.id().value() + "/remove")
                .findFirst()
                .orElseThrow();
        assertThat(page(action + "/contribute", TEACHER).select("form[action$=/remove]"))
                .hasSize(1);
        assertThat(send(his, TEACHER).getStatus()).isEqualTo(404);
        assertThat(send(his, SOCIAL_WORKER).getRedirectedUrl()).isEqualTo(action + "/contribute");
        evidence.remove(ready(OFFICER).get(0).id(), world.viewer(OFFICER));
        assertThat(ready(OFFICER)).isEmpty();
    }

    @Test
    void an_empty_file_is_refused_beside_its_field() throws Exception {
        name(TEACHER, MANAGER);
        MockHttpServletResponse back = mvc.perform(multipart(action + "/contribute")
                        .file(new MockMultipartFile("evidence", "empty.txt", "text/plain", new byte[0]))
                        .with(signedInAs(TEACHER))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(back.getRedirectedUrl()).isEqualTo(action + "/contribute");
        assertThat(ready(OFFICER)).isEmpty();
    }

    @Test
    void the_lead_and_the_business_manager_name_and_release_and_nobody_else() throws Exception {
        for (PersonId person : List.of(CASE_REVIEW_CHAIR, CHIEF_CONSTABLE, SOCIAL_WORKER)) {
            assertThatThrownBy(() -> name(TEACHER, person)).isInstanceOf(NotVisible.class);
            assertThat(open(action + "/contributors", person).getStatus()).isEqualTo(404);
            assertThat(open(action + "/contribute", person).getStatus()).isEqualTo(404);
        }
        name(TEACHER, OFFICER);
        assertThatThrownBy(() -> name(SOCIAL_WORKER, TEACHER)).isInstanceOf(NotVisible.class);
        String release = action + "/contributors/" + TEACHER.value() + "/release";
        assertThat(send(release, TEACHER).getStatus()).isEqualTo(404);
        assertThat(send(release, OFFICER).getRedirectedUrl()).isEqualTo(action);
        assertThat(open(action, TEACHER).getStatus()).isEqualTo(404);
        assertThat(upload(TEACHER, "late.txt").getStatus()).isEqualTo(404);
    }

    @Test
    void neither_the_lead_nor_whoever_signs_it_off_contributes_and_twice_is_once() throws Exception {
        assertThat(name(OFFICER, MANAGER).toString()).contains("leads this action");
        assertThat(name(CASE_REVIEW_CHAIR, MANAGER).toString()).contains("signs this off");
        name(TEACHER, MANAGER);
        assertThat(name(TEACHER, MANAGER)).isInstanceOf(Outcome.Done.class);
        assertThat(contributors.of(world.action("GS-1").answer())).containsExactly(TEACHER);
        Document refused = Jsoup.parse(mvc.perform(post(action + "/contributors")
                        .param("person", "nobody")
                        .with(signedInAs(MANAGER))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .containsExactly("Choose a person from the list.");
    }

    @Test
    void whoever_comes_to_lead_it_contributes_no_more() {
        name(TEACHER, MANAGER);
        Viewer manager = world.manager();
        commands.run(() -> leads.reassign(world.action("GS-1").answer(), TEACHER, "Closer to it.", manager));
        assertThat(contributors.of(world.action("GS-1").answer())).isEmpty();
    }

    @Test
    void they_are_told_by_mail_whose_action_it_is() {
        world.letTimePassTo(world.today().plusDays(1));
        world.clearMails();
        name(TEACHER, OFFICER);
        world.letTimePassTo(world.today().plusDays(1));
        assertThat(world.mails())
                .filteredOn(mail -> mail.to().contains("tess@school.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.raw()).contains("please contribute", "Ola Officer"));
    }

    @Test
    void a_leaver_s_contributions_go_to_the_successor() {
        name(TEACHER, MANAGER);
        Viewer manager = world.manager();
        String print = handOvers.holdings(TEACHER, manager).print();
        NewHandOver given = new NewHandOver(TEACHER, SOCIAL_WORKER, Map.of(), Set.of(), "She leaves.", true, print);
        assertThat(commands.run(() -> handOvers.handOver(given, manager))).isInstanceOf(Outcome.Done.class);
        assertThat(contributors.of(world.action("GS-1").answer())).containsExactly(SOCIAL_WORKER);
    }
}
