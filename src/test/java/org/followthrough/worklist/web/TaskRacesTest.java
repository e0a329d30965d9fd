package org.followthrough.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.worklist.web.DeskOfTests.CHECKED;
import static org.followthrough.worklist.web.DeskOfTests.DIRECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.World;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.followthrough.worklist.internal.Finished;
import org.followthrough.worklist.internal.Finishing;
import org.followthrough.worklist.internal.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** People who are quick at once: nobody meets an error page, nothing is done twice. */
@TaskTest
class TaskRacesTest {

    private static final int PAIRS = 40;

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    DeskOfTests desk;

    @Autowired
    Finishing finishing;

    @Autowired
    Worklist worklist;

    @Autowired
    Drafts drafts;

    private final ExecutorService people = Executors.newFixedThreadPool(50);

    @BeforeEach
    void begin() {
        desk.begin();
    }

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    /** Runs all at the same moment. */
    private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> act : acts)
            running.add(people.submit(() -> {
                start.await();
                return act.call();
            }));
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) results.add(each.get());
        return results;
    }

    @Test
    void of_two_who_answer_at_once_one_is_done_and_the_other_finds_it_gone() throws Exception {
        Viewer chair = world.viewer(CASE_REVIEW_CHAIR);
        Viewer manager = world.viewer(MANAGER);
        for (int pair = 0; pair < PAIRS; pair++) {
            UUID id = desk.asks(CHECKED, DeskOfTests.of(CASE_REVIEW.id()));
            Held held = new Held(worklist.toAnswer(id, chair), null, null);
            List<Finished> both = atOnce(List.of(
                    () -> finishing.finish(held, Map.of("verdict", "accepted"), chair),
                    () -> finishing.finish(held, Map.of("verdict", "returned"), manager)));
            assertThat(both).containsExactlyInAnyOrder(new Finished.Done(), new Finished.Gone());

            WorkItem closed = worklist.toAnswer(id, chair);
            boolean chairWon = both.get(0) instanceof Finished.Done;
            assertThat(closed.closedBy()).isEqualTo(chairWon ? chair.id() : manager.id());
            assertThat(desk.done)
                    .hasSize(pair + 1)
                    .last()
                    .isEqualTo(Map.of("verdict", chairWon ? "accepted" : "returned"));
        }
    }

    @Test
    void fifty_posts_of_one_form_are_done_once_and_all_confirmed() throws Exception {
        UUID item = desk.asks(DIRECT, DeskOfTests.of(OFFICER, null));
        Callable<String> post = () -> new TaskVisit(mvc, OFFICER)
                .send("/tasks/" + item, Map.of("decision", "take-on", "continue", "yes"))
                .heading();
        List<String> headings =
                atOnce(IntStream.range(0, 50).mapToObj(each -> post).toList());
        assertThat(headings).hasSize(50).containsOnly("Decided GS-1");
        assertThat(desk.done).hasSize(1);
    }

    @Test
    void first_drafts_saved_at_once_do_not_get_in_each_other_s_way() throws Exception {
        Viewer officer = world.viewer(OFFICER);
        WorkItem item = worklist.toAnswer(desk.asks(CHECKED, DeskOfTests.of(OFFICER, null)), officer);
        Callable<Outcome> save = () -> drafts.save(item, Map.of("reason", new String[] {"half"}), officer);
        assertThat(atOnce(IntStream.range(0, 20).mapToObj(each -> save).toList()))
                .containsOnly(Outcome.done());
        assertThat(new TaskVisit(mvc, OFFICER)
                        .open("/tasks/" + item.id())
                        .page()
                        .select("#reason")
                        .text())
                .isEqualTo("half");
    }
}
