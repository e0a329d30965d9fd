package org.followthrough.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Founding;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.scheduling.Routines;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.Timers;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests do in a running application, in the words of the field. */
public class World {

    /** A Tuesday, 9:00 in London, in winter time. */
    public static final String START = "2026-01-06T09:00:00Z";

    @Autowired
    private SettableClock clock;

    @Autowired
    private EmptyTables tables;

    @Autowired
    private GreenMail smtp;

    @Autowired
    private Founding founding;

    @Autowired
    private Directory directory;

    @Autowired
    private PlanLoading loading;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private Commands commands;

    @Autowired
    private Worklist worklist;

    @Autowired
    private List<Desk> desks;

    @Autowired
    private Timers timers;

    @Autowired
    private Routines routines;

    void begin() throws FolderException {
        tables.empty();
        smtp.purgeEmailFromAllMailboxes();
        clock.set(java.time.Instant.parse(START));
        // one engine clock for the whole JVM, and the context that started last has set it to its own
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        founding.found(TestPartnership.partnership());
    }

    public SettableClock clock() {
        return clock;
    }

    public LocalDate today() {
        return London.today(clock);
    }

    public Viewer viewer(PersonId person) {
        return directory.viewer(person).orElseThrow();
    }

    public Viewer manager() {
        return viewer(TestPartnership.MANAGER);
    }

    public PlanId load(NewPlan plan) {
        return load(plan, manager());
    }

    public PlanId load(NewPlan plan, Viewer manager) {
        return commands.run(() -> loading.load(plan, manager));
    }

    /** Loads it as a draft, which the executive has still to agree. */
    public PlanId draft(NewPlan plan) {
        return commands.run(() -> loading.draft(plan, manager()));
    }

    /** The action called so, as the business manager sees it now. */
    public ActionView action(String reference) {
        return plans.actions(manager()).stream()
                .filter(action -> action.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + reference));
    }

    public List<ActionView> actions() {
        return plans.actions(manager());
    }

    /** Who is asked for what about an action now, if anybody is. */
    public Optional<WorkItem> openTask(String reference) {
        return onItsWay(action(reference)).findFirst();
    }

    /** What moves it on: that the business unit is asked for a date beside it is another matter. */
    private Stream<WorkItem> onItsWay(ActionView answer) {
        return worklist.open("answer", answer.answer().value()).stream()
                .filter(item -> !item.element().equals("UserTask_GiveDate"));
    }

    /** Who is asked for what about any other subject now, if anybody is. */
    public Optional<WorkItem> openTask(String subjectKind, UUID subject) {
        return worklist.open(subjectKind, subject).stream().findFirst();
    }

    /** Answers any open task, as its form would once it is checked. */
    public Outcome tryToAnswer(WorkItem item, PersonId by, Map<String, Object> answers) {
        return submitting(item, by, answers).get();
    }

    /** Answers the action's open task, as this person's form would once it is checked. */
    public void answer(String reference, PersonId by, Map<String, Object> answers) {
        answering(reference, by, answers).run();
    }

    /** The same, with everything read that is read before the command itself. */
    public Runnable answering(String reference, PersonId by, Map<String, Object> answers) {
        Supplier<Outcome> submit = submitting(reference, by, answers);
        return () -> {
            Outcome outcome = submit.get();
            if (!(outcome instanceof Outcome.Done)) throw new AssertionError(reference + " by " + by + ": " + outcome);
        };
    }

    /** The same, for one answer of several. */
    public Runnable answering(ActionView answer, PersonId by, Map<String, Object> answers) {
        WorkItem item =
                onItsWay(answer).findFirst().orElseThrow(() -> new AssertionError("no open task on " + answer.named()));
        Supplier<Outcome> submit = submitting(item, by, answers);
        return () -> {
            Outcome outcome = submit.get();
            if (!(outcome instanceof Outcome.Done))
                throw new AssertionError(answer.named() + " by " + by + ": " + outcome);
        };
    }

    public Outcome tryToAnswer(String reference, PersonId by, Map<String, Object> answers) {
        return trying(reference, by, answers).call();
    }

    /** The same, with the task found now and answered when called, which may be more than once. */
    public Attempt trying(String reference, PersonId by, Map<String, Object> answers) {
        Supplier<Outcome> submit = submitting(reference, by, answers);
        return () -> {
            try {
                return submit.get();
            } catch (NotVisible notTheirs) {
                return Outcome.refused("This is not theirs to answer.");
            }
        };
    }

    /** An answer about to be tried. */
    @FunctionalInterface
    public interface Attempt extends Callable<Outcome> {
        @Override
        Outcome call();
    }

    private Supplier<Outcome> submitting(String reference, PersonId by, Map<String, Object> answers) {
        return submitting(
                openTask(reference).orElseThrow(() -> new AssertionError("no open task on " + reference)), by, answers);
    }

    private Supplier<Outcome> submitting(WorkItem item, PersonId by, Map<String, Object> answers) {
        Desk desk = desks.stream()
                .filter(each -> each.serves().contains(item.element()))
                .findFirst()
                .orElseThrow();
        Viewer viewer = viewer(by);
        return () -> {
            try {
                return commands.run(() -> submit(desk, item, answers, viewer));
            } catch (Refusal refusal) {
                return refusal.refused;
            }
        };
    }

    private static Outcome submit(Desk desk, WorkItem item, Map<String, Object> answers, Viewer viewer) {
        Outcome outcome = desk.submit(item, answers, viewer);
        if (outcome instanceof Outcome.Refused refused) throw new Refusal(refused);
        return outcome;
    }

    /** Takes back what a desk has done before it refused, as its page does. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Outcome.Refused refused;

        Refusal(Outcome.Refused refused) {
            this.refused = refused;
        }
    }

    /** Lets time pass to 9:00 of {@code date}, a day at a time, with everything that happens by itself on the way. */
    public void letTimePassTo(LocalDate date) {
        while (today().isBefore(date)) {
            clock.set(today().plusDays(1), LocalTime.of(9, 0));
            tick();
        }
    }

    /** Stops everything until 9:00 of {@code date}, as an outage does; then lets it catch up. */
    public void sleepUntil(LocalDate date) {
        clock.set(date, LocalTime.of(9, 0));
        tick();
    }

    /** What would happen by itself at this moment. */
    public void tick() {
        timers.runDue();
        routines.tickAll();
    }

    /** Forgets what the mail server has received. */
    public void clearMails() {
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Everything that the mail server has received so far. */
    public List<ReceivedMail> mails() {
        return java.util.Arrays.stream(smtp.getReceivedMessages())
                .map(ReceivedMail::new)
                .toList();
    }
}
