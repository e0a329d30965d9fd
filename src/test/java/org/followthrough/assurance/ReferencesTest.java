package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.Reference.Kind;
import org.followthrough.assurance.Reference.Marking;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence that is no file: a link, or something that was seen and is not held here. And a line between times. */
@FollowthroughTest
class ReferencesTest {

    @Autowired
    World world;

    @Autowired
    References references;

    @Autowired
    ProgressNotes notes;

    @Autowired
    ProgressBook progress;

    @Autowired
    Commands commands;

    @BeforeEach
    void evidence_is_asked_for() {
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        world.answer("GS-1", OFFICER, Map.of("decision", "take-on"));
    }

    private AnswerId answer() {
        return world.action("GS-1").answer();
    }

    private NewReference link(String address) {
        return new NewReference(
                Kind.LINK, "Supervision policy", address, "", "", world.today().minusDays(3), Marking.NONE);
    }

    private NewReference seen() {
        return new NewReference(
                Kind.SEEN, "Dip sample", "", "Sol Worker", "Police HQ", world.today(), Marking.OFFICIAL_SENSITIVE);
    }

    private Outcome add(NewReference reference) {
        return references.add(answer(), reference, world.viewer(OFFICER));
    }

    private List<Reference> seenBy(PersonId reader) {
        return references.of(answer(), world.viewer(reader));
    }

    @Test
    void what_is_ready_is_its_lead_s_alone_and_goes_with_the_round() {
        assertThat(add(link("https://police.example/policy"))).isInstanceOf(Outcome.Done.class);
        assertThat(add(seen())).isInstanceOf(Outcome.Done.class);
        assertThat(seenBy(CASE_REVIEW_CHAIR)).isEmpty();
        assertThat(seenBy(OFFICER)).hasSize(2);

        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        assertThat(seenBy(CASE_REVIEW_CHAIR))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.round()).isEqualTo(1))
                .anySatisfy(each -> assertThat(each.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE))
                .anySatisfy(each -> assertThat(each.seenBy()).isEqualTo("Sol Worker"));
    }

    @Test
    void what_was_sent_is_neither_changed_nor_taken_back_and_a_later_round_has_its_own() {
        add(seen());
        world.answer("GS-1", OFFICER, Map.of("statement", "Done."));
        Reference sent = seenBy(OFFICER).get(0);
        assertThatThrownBy(() -> references.remove(answer(), sent.id(), world.viewer(OFFICER)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> add(seen())).isInstanceOf(NotVisible.class);
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "More",
                        "answerBy",
                        world.today().plusDays(9)));
        references.remove(answer(), sent.id(), world.viewer(OFFICER));
        add(link("https://police.example/more"));
        world.answer("GS-1", OFFICER, Map.of("statement", "More."));
        assertThat(seenBy(CASE_REVIEW_CHAIR)).extracting(Reference::round).containsExactly(2, 1);
    }

    @Test
    void what_is_ready_is_taken_back() {
        add(seen());
        references.remove(answer(), seenBy(OFFICER).get(0).id(), world.viewer(OFFICER));
        assertThat(seenBy(OFFICER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "policy", "http://police.example/", "javascript:alert(1)", "https:///nowhere", "https://a b"
            })
    void a_link_is_a_whole_safe_address(String address) {
        assertThat(((Outcome.Refused) add(link(address))).sentences()).containsOnlyKeys("link");
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        NewReference nothing = new NewReference(Kind.SEEN, "", "", "", "", null, Marking.NONE);
        assertThat(((Outcome.Refused) add(nothing)).sentences())
                .containsOnlyKeys("what", "seenBy", "seenAt", "shownOn");
        NewReference tomorrow = new NewReference(
                Kind.SEEN, "Dip sample", "", "Sol", "HQ", world.today().plusDays(1), Marking.NONE);
        assertThat(((Outcome.Refused) add(tomorrow)).sentences()).containsOnlyKeys("shownOn");
    }

    @Test
    void nobody_adds_to_another_s_evidence() {
        assertThatThrownBy(() -> references.add(answer(), seen(), world.viewer(SOCIAL_WORKER)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void progress_is_written_at_any_time_and_finishes_nothing() {
        assertThat(write("Half the staff are trained.", OFFICER)).isInstanceOf(Outcome.Done.class);
        world.clock().advanceDays(1);
        write("All of them are.", OFFICER);
        assertThat(progress.of(answer()))
                .extracting(ProgressLine::words)
                .containsExactly("All of them are.", "Half the staff are trained.");
        assertThat(world.openTask("GS-1")).isPresent();
        assertThat(((Outcome.Refused) write(" ", OFFICER)).sentences()).containsOnlyKeys("words");
        assertThatThrownBy(() -> write("Not mine", SOCIAL_WORKER)).isInstanceOf(NotVisible.class);
    }

    private Outcome write(String words, PersonId by) {
        return commands.run(() -> notes.write(answer(), words, world.viewer(by)));
    }
}
