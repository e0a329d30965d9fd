package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.internal.draft.DraftOutcome.Loaded;
import org.followthrough.intake.internal.draft.DraftOutcome.LoadedBefore;
import org.followthrough.intake.internal.draft.DraftOutcome.Refused;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@FollowthroughTest
class ConfirmedAtOnceTest {

    private static final int CLICKS = 4;

    @Autowired
    World world;

    @Autowired
    Uploading uploading;

    @Autowired
    PlanIntake intake;

    @Autowired
    ActionPlans plans;

    @Test
    void a_draft_confirmed_several_times_at_once_is_loaded_once() throws Exception {
        PlanDraft draft = draft();
        List<DraftOutcome> outcomes = atOnce(() -> confirm(draft));

        assertThat(outcomes).filteredOn(outcome -> outcome instanceof Loaded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof LoadedBefore)
                .hasSize(CLICKS - 1);
        assertThat(plans.plans(world.manager())).hasSize(1);
        assertThat(world.actions()).hasSize(16);
    }

    @Test
    void of_two_drafts_with_one_prefix_confirmed_at_once_one_is_loaded_and_the_other_asked_for_another()
            throws Exception {
        List<PlanDraft> drafts = List.of(draft(), draft());
        var next = drafts.iterator();
        List<DraftOutcome> outcomes = atOnce(
                () -> {
                    synchronized (drafts) {
                        return next.next();
                    }
                },
                this::confirm,
                2);

        assertThat(outcomes).filteredOn(outcome -> outcome instanceof Loaded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Refused refused
                        && refused.reasons().get(0).spot().field().equals("prefix"))
                .hasSize(1);
        assertThat(world.actions()).hasSize(16);
    }

    private DraftOutcome confirm(PlanDraft draft) {
        return intake.confirm(draft.id(), draft.version(), UnaryOperator.identity(), false, world.manager());
    }

    private PlanDraft draft() {
        Viewer manager = world.manager();
        Upload head = new Upload("Review of the harbour", "SERIOUS_CASE_REVIEW", "Harbour Child", "GS");
        var uploaded = (Uploading.Uploaded.Drafted) uploading.upload(head, "plan.docx", HarbourChild.asWord(), manager);
        var kept = (DraftOutcome.Kept) intake.change(uploaded.id(), 1, ConfirmedAtOnceTest::assured, manager);
        return kept.draft();
    }

    private static Mends assured(PlanDraft draft) {
        About about = draft.mends().about();
        return draft.mends()
                .with(new About(
                        about.title(),
                        about.kind(),
                        about.pseudonym(),
                        about.prefix(),
                        CASE_REVIEW.id().value().toString(),
                        false,
                        "",
                        ""));
    }

    private static List<DraftOutcome> atOnce(Callable<DraftOutcome> click) throws Exception {
        return atOnce(() -> click, Callable::call, CLICKS);
    }

    private static <T> List<DraftOutcome> atOnce(Callable<T> given, Click<T> click, int times) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        CyclicBarrier together = new CyclicBarrier(times);
        try {
            Callable<DraftOutcome> one = () -> {
                T mine = given.call();
                together.await();
                return click.on(mine);
            };
            List<Future<DraftOutcome>> clicks = people.invokeAll(java.util.Collections.nCopies(times, one));
            java.util.ArrayList<DraftOutcome> outcomes = new java.util.ArrayList<>();
            for (Future<DraftOutcome> each : clicks) outcomes.add(each.get());
            return outcomes;
        } finally {
            people.shutdown();
        }
    }

    private interface Click<T> {
        DraftOutcome on(T what) throws Exception;
    }

    /** The same on the other database. */
    @TestPropertySource(properties = "test.database=POSTGRESQL")
    static class OnPostgresTest extends ConfirmedAtOnceTest {}
}
