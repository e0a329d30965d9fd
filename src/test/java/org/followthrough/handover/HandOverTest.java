package org.followthrough.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.EarlierLead;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Membership;
import org.followthrough.directory.NewDeputy;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.AtOnce;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a leaver holds goes to others in one step. */
@FollowthroughTest
class HandOverTest {

    private static final String WHY = "Ola leaves the force.";

    @Autowired
    World world;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Leads leads;

    @Autowired
    Deputies deputies;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Worklist worklist;

    @Autowired
    Commands commands;

    @Autowired
    JdbcTemplate jdbc;

    /** 1 waits to be taken on, 2 for evidence, 3 for sign-off, 4 for the agency's representative to name a lead. */
    @BeforeEach
    void an_officer_who_holds_something_of_everything() {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(POLICE.id()).due(due))
                .plan());
        world.answer("GS-2", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-3", OFFICER, Map.of("decision", "take-on"));
        world.answer("GS-3", OFFICER, Map.of("statement", "Trained everybody."));
        Viewer manager = world.manager();
        commands.run(() -> administration.join(new Membership(CASE_REVIEW.id(), OFFICER), manager));
        commands.run(() -> deputies.name(
                new NewDeputy(
                        OFFICER, CHIEF_CONSTABLE, world.today(), world.today().plusDays(9)),
                manager));
    }

    private Holdings held() {
        return handOvers.holdings(OFFICER, world.manager());
    }

    private Outcome handOver(PersonId to, Map<String, PersonId> others, Set<String> emptied, boolean closes) {
        return handOver(new NewHandOver(OFFICER, to, others, emptied, WHY, closes, held().print()));
    }

    private Outcome handOver(NewHandOver given) {
        Viewer manager = world.manager();
        return commands.run(() -> handOvers.handOver(given, manager));
    }

    private List<String> asked(PersonId person) {
        return worklist.askedOf(person).stream()
                .map(WorkItem::ask)
                .map(ask -> ask.verb() + " " + ask.reference())
                .sorted()
                .toList();
    }

    @Test
    void the_preview_lists_all_that_somebody_holds() {
        Holdings held = held();
        assertThat(held.led()).extracting(ActionView::reference).containsExactly("GS-1", "GS-2", "GS-3");
        assertThat(held.seats()).extracting(seat -> seat.seat()).containsExactly(Seat.AGENCY_REPRESENTATIVE);
        assertThat(held.memberships()).extracting(Membership::group).containsExactly(CASE_REVIEW.id());
        assertThat(held.deputyships()).hasSize(1);
        assertThat(held.toName()).extracting(item -> item.ask().reference()).containsExactly("GS-4");
    }

    @Test
    void everything_moves_in_one_step_and_each_action_goes_on_where_it_stands() {
        ActionView second = world.action("GS-2");
        assertThat(handOver(SOCIAL_WORKER, Map.of(Holdings.key(second), TEACHER), Set.of(), true))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.actions())
                .extracting(ActionView::person)
                .containsExactly(SOCIAL_WORKER, TEACHER, SOCIAL_WORKER, null);
        assertThat(world.actions())
                .extracting(ActionView::state)
                .containsExactly(
                        AnswerState.OFFERED, AnswerState.DELIVERING, AnswerState.IN_SIGN_OFF, AnswerState.NAMING_LEAD);
        assertThat(asked(OFFICER)).isEmpty();
        assertThat(asked(SOCIAL_WORKER)).containsExactly("Name a lead GS-4", "Take on GS-1");
        assertThat(asked(TEACHER)).containsExactly("Send evidence GS-2");
        assertThat(directory.holders(Seat.AGENCY_REPRESENTATIVE, POLICE.id()))
                .extracting(Person::id)
                .containsExactly(SOCIAL_WORKER);
        assertThat(groups(OFFICER)).isEmpty();
        assertThat(deputies.standingIn(CHIEF_CONSTABLE)).isEmpty();
        assertThat(directory.person(OFFICER))
                .hasValueSatisfying(person -> assertThat(person.active()).isFalse());
        assertThat(held().movesNothing()).isTrue();
    }

    private List<GroupId> groups(PersonId person) {
        return administration.memberships(person, world.manager()).stream()
                .map(Membership::group)
                .toList();
    }

    @Test
    void the_history_of_each_action_keeps_the_leaver() {
        handOver(SOCIAL_WORKER, Map.of(), Set.of(), true);
        for (String reference : List.of("GS-1", "GS-2", "GS-3"))
            assertThat(leads.before(world.action(reference).answer()))
                    .containsExactly(new EarlierLead(
                            OFFICER,
                            world.clock().instant(),
                            WHY,
                            world.manager().id()));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where what = 'work-handed-over' and subject_id = ?",
                        Integer.class,
                        OFFICER.value()))
                .isEqualTo(1);
    }

    @Test
    void the_successor_can_go_on_with_what_was_begun_and_name_a_lead() {
        handOver(SOCIAL_WORKER, Map.of(), Set.of(), true);
        world.answer("GS-4", SOCIAL_WORKER, Map.of("lead", TEACHER.value().toString()));
        world.answer("GS-1", SOCIAL_WORKER, Map.of("decision", "take-on"));
        world.answer("GS-2", SOCIAL_WORKER, Map.of("statement", "Done."));
        world.answer("GS-3", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        assertThat(world.action("GS-4").person()).isEqualTo(TEACHER);
    }

    @Test
    void a_seat_may_be_left_empty_and_the_account_open() {
        String seat = Holdings.key(held().seats().get(0));
        handOver(SOCIAL_WORKER, Map.of(), Set.of(seat), false);
        assertThat(directory.holders(Seat.AGENCY_REPRESENTATIVE, POLICE.id())).isEmpty();
        assertThat(directory.person(OFFICER).orElseThrow().active()).isTrue();
        assertThat(world.openTask("GS-4").orElseThrow().ask().group()).isEqualTo(UNIT.id());
        world.answer("GS-4", MANAGER, Map.of("lead", TEACHER.value().toString()));
    }

    @Test
    void who_is_given_an_agency_s_seat_names_its_leads() {
        handOver(SOCIAL_WORKER, Map.of(Holdings.key(held().seats().get(0)), TEACHER), Set.of(), true);
        assertThat(asked(TEACHER)).containsExactly("Name a lead GS-4");
        world.answer("GS-4", TEACHER, Map.of("lead", SOCIAL_WORKER.value().toString()));
    }

    @Test
    void nobody_who_has_left_is_written_to_and_the_successor_is() {
        world.letTimePassTo(world.today().plusDays(1));
        world.clearMails();
        handOver(SOCIAL_WORKER, Map.of(), Set.of(), true);
        world.letTimePassTo(world.today().plusDays(2));
        assertThat(world.mails()).noneMatch(mail -> mail.to().contains("ola@police.example"));
        assertThat(world.mails()).noneMatch(mail -> mail.raw().contains("leaves the force"));
        assertThat(world.mails())
                .anyMatch(mail -> mail.to().contains("sol@council.example")
                        && mail.subject().contains("GS-"));
        assertThat(world.mails()).noneMatch(mail -> mail.subject().contains("Came to nobody"));
    }

    @Test
    void a_preview_grown_old_is_refused_and_nothing_moves() {
        NewHandOver given = new NewHandOver(OFFICER, SOCIAL_WORKER, Map.of(), Set.of(), WHY, true, held().print());
        Viewer manager = world.manager();
        commands.run(() -> leads.reassign(world.action("GS-1").answer(), TEACHER, "Closer to it.", manager));
        assertThat(handOver(given)).isEqualTo(Outcome.refused(HandOvers.CHANGED));
        assertThat(world.action("GS-2").person()).isEqualTo(OFFICER);
        assertThat(directory.person(OFFICER).orElseThrow().active()).isTrue();
    }

    @Test
    void it_asks_for_an_active_successor_and_a_reason() {
        Outcome outcome = handOver(new NewHandOver(OFFICER, null, Map.of(), Set.of(), " ", false, held().print()));
        assertThat(((Outcome.Refused) outcome).sentences()).containsOnlyKeys("successor", "reason");
        Viewer manager = world.manager();
        commands.run(() -> administration.deactivate(TEACHER, manager));
        for (PersonId unable : List.of(TEACHER, OFFICER))
            assertThat(((Outcome.Refused) handOver(unable, Map.of(), Set.of(), false)).sentences())
                    .containsOnlyKeys("successor");
    }

    @Test
    void what_somebody_held_who_has_left_already_can_still_be_handed_over() {
        Viewer manager = world.manager();
        commands.run(() -> administration.deactivate(OFFICER, manager));
        assertThat(handOver(SOCIAL_WORKER, Map.of(), Set.of(), true)).isInstanceOf(Outcome.Done.class);
        assertThat(leads.ledBy(OFFICER)).isEmpty();
    }

    @Test
    void nobody_but_a_business_manager_sees_or_does_it() {
        NewHandOver given = new NewHandOver(OFFICER, TEACHER, Map.of(), Set.of(), WHY, false, held().print());
        for (PersonId person : List.of(OFFICER, CASE_REVIEW_CHAIR, CHIEF_CONSTABLE)) {
            Viewer viewer = world.viewer(person);
            assertThatThrownBy(() -> handOvers.holdings(OFFICER, viewer)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> commands.run(() -> handOvers.handOver(given, viewer)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @RepeatedTest(3)
    void of_two_who_hand_it_over_at_once_one_does_so_wholly_and_the_other_is_refused() {
        String print = held().print();
        List<Outcome> both = AtOnce.run(
                () -> handOver(new NewHandOver(OFFICER, SOCIAL_WORKER, Map.of(), Set.of(), WHY, true, print)),
                () -> handOver(new NewHandOver(OFFICER, TEACHER, Map.of(), Set.of(), WHY, true, print)));
        assertThat(both).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(both).contains(Outcome.refused(HandOvers.CHANGED));
        PersonId now = both.get(0) instanceof Outcome.Done ? SOCIAL_WORKER : TEACHER;
        assertThat(leads.ledBy(now)).hasSize(3);
        assertThat(directory.holders(Seat.AGENCY_REPRESENTATIVE, POLICE.id()))
                .extracting(Person::id)
                .containsExactly(now);
    }

    @RepeatedTest(3)
    void it_is_handed_over_while_the_leaver_sends_evidence() {
        NewHandOver given = new NewHandOver(OFFICER, SOCIAL_WORKER, Map.of(), Set.of(), WHY, true, held().print());
        World.Attempt send = world.trying("GS-2", OFFICER, Map.of("statement", "Just in time."));
        List<Outcome> both = AtOnce.run(send, () -> handOver(given));
        assertThat(both.get(1)).isInstanceOf(Outcome.Done.class);
        ActionView action = world.action("GS-2");
        assertThat(action.person()).isEqualTo(SOCIAL_WORKER);
        assertThat(action.state())
                .isEqualTo(both.get(0) instanceof Outcome.Done ? AnswerState.IN_SIGN_OFF : AnswerState.DELIVERING);
        assertThat(worklist.open("answer", action.answer().value())).hasSize(1);
    }
}
