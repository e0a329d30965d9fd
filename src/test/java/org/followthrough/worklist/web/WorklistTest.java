package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.UNIT;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.DeskOfTests.DIRECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.World;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules ask of the worklist. */
@TaskTest
class WorklistTest {

    @Autowired
    World world;

    @Autowired
    DeskOfTests desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void begin() {
        desk.begin();
    }

    private List<UUID> asked(PersonId person) {
        return worklist.asked(world.viewer(person), 0, 10).stream()
                .map(WorkItem::id)
                .toList();
    }

    @Test
    void an_item_is_listed_to_the_person_the_group_s_chair_and_for_the_unit_to_the_manager() {
        UUID person = desk.asks(DIRECT, DeskOfTests.of(OFFICER, null));
        UUID group = desk.asks(DIRECT, DeskOfTests.of(CASE_REVIEW.id()));
        UUID unit = desk.asks(DIRECT, DeskOfTests.of(UNIT.id()));
        assertThat(asked(OFFICER)).containsExactly(person);
        assertThat(asked(CASE_REVIEW_CHAIR)).containsExactly(group);
        assertThat(asked(MANAGER)).containsExactly(unit);
        assertThat(asked(SOCIAL_WORKER)).isEmpty();
    }

    @Test
    void an_item_tells_whole_what_was_asked() {
        Ask ask = DeskOfTests.of(OFFICER, LocalDate.of(2026, 2, 1));
        UUID id = desk.asks(CHECKED, ask);
        WorkItem item = worklist.open("answer", ask.subject()).get(0);
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.ask()).isEqualTo(ask);
        assertThat(item.form()).isEqualTo("sign-off");
        assertThat(item.openedAt()).isEqualTo(World.START);
        assertThat(item.isOpen()).isTrue();
    }

    @Test
    void the_open_item_of_a_subject_is_found_by_whom_it_asks_alone() {
        Ask ask = DeskOfTests.of(OFFICER, null);
        UUID id = desk.asks(CHECKED, ask);
        assertThat(worklist.toAnswer("answer", ask.subject(), world.viewer(OFFICER)))
                .map(WorkItem::id)
                .contains(id);
        assertThat(worklist.toAnswer("answer", ask.subject(), world.manager())).isEmpty();
        assertThat(worklist.toAnswer("report", ask.subject(), world.viewer(OFFICER)))
                .isEmpty();
        assertThatThrownBy(() -> worklist.toAnswer(id, world.manager())).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_the_process_takes_away_is_closed_by_nobody() {
        Ask ask = DeskOfTests.of(OFFICER, null);
        UUID id = desk.asks(CHECKED, ask);
        desk.takesAway(id);
        assertThat(worklist.open("answer", ask.subject())).isEmpty();
        WorkItem closed = worklist.toAnswer(id, world.viewer(OFFICER));
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.closedBy()).isNull();
    }

    @Test
    void a_moved_due_day_moves_what_is_open() {
        Ask ask = DeskOfTests.of(OFFICER, LocalDate.of(2026, 2, 1));
        desk.asks(CHECKED, ask);
        worklist.moveDueDay("answer", ask.subject(), LocalDate.of(2026, 9, 30));
        assertThat(worklist.open("answer", ask.subject()).get(0).ask().dueOn()).isEqualTo("2026-09-30");
    }

    @Test
    void a_draft_keeps_what_the_form_declares_and_is_nobody_else_s_to_save() {
        WorkItem item = worklist.toAnswer(desk.asks(CHECKED, DeskOfTests.of(OFFICER, null)), world.viewer(OFFICER));
        Map<String, String[]> parameters = Map.of("reason", new String[] {"half"}, "foo", new String[] {"bar"});
        drafts.save(item, parameters, world.viewer(OFFICER));
        assertThatThrownBy(() -> drafts.save(item, parameters, world.manager())).isInstanceOf(NotVisible.class);
    }
}
