package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.EXECUTIVE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.Membership;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A group's action goes to the whole group until one of it takes it. */
@FollowthroughTest
class GroupTakesTest {

    @Autowired
    World world;

    @Autowired
    Worklist worklist;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Commands commands;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void a_group_of_three_leads_it() {
        Viewer manager = world.manager();
        commands.run(() -> administration.join(new Membership(CASE_REVIEW.id(), OFFICER), manager));
        world.load(aPlan("GS")
                .assuredBy(EXECUTIVE.id())
                .withAction(ledBy(CASE_REVIEW.id()).due(world.today().plusDays(40)))
                .plan());
    }

    private List<String> asked(PersonId person) {
        return worklist.asked(world.viewer(person), 0, 50).stream()
                .map(item -> item.ask().verb())
                .toList();
    }

    private String task() {
        return TaskVisit.task(world.openTask("GS-1").orElseThrow().id());
    }

    private static Map<String, String> lead(PersonId person) {
        return Map.of("lead", person.value().toString(), "continue", "yes");
    }

    @Test
    void each_member_finds_it_and_nobody_outside() {
        for (PersonId member : List.of(CASE_REVIEW_CHAIR, SOCIAL_WORKER, OFFICER))
            assertThat(asked(member)).containsExactly("Name a lead");
        assertThat(asked(TEACHER)).isEmpty();
        assertThat(new TaskVisit(mvc, TEACHER).open(task()).status()).isEqualTo(404);
    }

    @Test
    void a_member_takes_it_for_themself_alone_and_the_chair_names_anybody() {
        var form = new TaskVisit(mvc, SOCIAL_WORKER).open(task());
        assertThat(form.page().select("select[name=lead] option[value]").eachAttr("value"))
                .contains(SOCIAL_WORKER.value().toString())
                .doesNotContain(OFFICER.value().toString());
        assertThat(form.page().select("main").text()).contains("nobody has taken it yet");
        new TaskVisit(mvc, SOCIAL_WORKER).send(task(), lead(OFFICER));
        assertThat(world.action("GS-1").state()).isEqualTo(AnswerState.NAMING_LEAD);
        assertThat(new TaskVisit(mvc, CASE_REVIEW_CHAIR)
                        .open(task())
                        .page()
                        .select("select[name=lead] option[value]")
                        .eachAttr("value"))
                .contains(TEACHER.value().toString());
    }

    @Test
    void who_took_it_is_asked_alone_from_then_on() {
        assertThat(new TaskVisit(mvc, SOCIAL_WORKER)
                        .send(task(), lead(SOCIAL_WORKER))
                        .path())
                .endsWith("/done");
        assertThat(world.action("GS-1").person()).isEqualTo(SOCIAL_WORKER);
        assertThat(asked(SOCIAL_WORKER)).containsExactly("Take on");
        assertThat(asked(OFFICER)).isEmpty();
        assertThat(asked(CASE_REVIEW_CHAIR)).isEmpty();
    }

    @Test
    void declined_with_a_reason_it_goes_to_the_business_unit_and_to_no_member_again() {
        new TaskVisit(mvc, SOCIAL_WORKER).send(task(), lead(SOCIAL_WORKER));
        world.answer("GS-1", SOCIAL_WORKER, Map.of("decision", "decline", "reason", "Too much."));
        assertThat(asked(MANAGER)).containsExactly("Name a lead");
        assertThat(asked(SOCIAL_WORKER)).isEmpty();
        assertThat(asked(OFFICER)).isEmpty();
        assertThat(new TaskVisit(mvc, OFFICER).send(task(), lead(OFFICER)).status())
                .isEqualTo(404);
    }

    @Test
    void each_member_is_told_by_mail_once() {
        world.letTimePassTo(world.today().plusDays(1));
        for (String member : List.of("cora@council.example", "sol@council.example", "ola@police.example"))
            assertThat(world.mails())
                    .filteredOn(mail -> mail.to().contains(member))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.subject()).contains("a lead is to be named"));
        assertThat(world.mails())
                .filteredOn(mail -> mail.to().contains("ola@police.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.raw()).contains("you sit on the group"));
    }

    @RepeatedTest(4)
    void of_two_who_take_it_at_once_one_has_it() {
        String task = task();
        TaskVisit one = new TaskVisit(mvc, SOCIAL_WORKER);
        TaskVisit other = new TaskVisit(mvc, OFFICER);
        AtOnce.run(() -> one.send(task, lead(SOCIAL_WORKER)), () -> other.send(task, lead(OFFICER)));
        PersonId lead = world.action("GS-1").person();
        assertThat(lead).isIn(SOCIAL_WORKER, OFFICER);
        assertThat(asked(SOCIAL_WORKER.equals(lead) ? OFFICER : SOCIAL_WORKER)).isEmpty();
        assertThat(world.openTask("GS-1").orElseThrow().ask().person()).isEqualTo(lead);
    }
}
