package org.followthrough.worklist.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.ByDeputy;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Finishes a piece of work: the row, the desk's command and the engine's step in one transaction. The row is closed
 * first, so that of two who answer at once the second waits for the first and then does nothing.
 */
@Component
public class Finishing {

    private final WorkItems items;
    private final KeptDrafts drafts;
    private final Desks desks;
    private final Commands commands;
    private final Holding holding;
    private final Clock clock;

    Finishing(WorkItems items, KeptDrafts drafts, Desks desks, Commands commands, Holding holding, Clock clock) {
        this.items = items;
        this.drafts = drafts;
        this.desks = desks;
        this.commands = commands;
        this.holding = holding;
        this.clock = clock;
    }

    public Finished finish(Held held, Map<String, Object> answers, Viewer viewer) {
        String print = print(answers);
        try {
            Viewer as = holding.as(held.item(), viewer);
            UUID deputy = as.deputy() == null ? null : as.deputy().value();
            boolean first = ByDeputy.run(deputy, () -> commands.run(() -> once(held, answers, print, viewer, as)));
            return first ? new Finished.Done() : new Finished.Gone();
        } catch (RefusedByDesk refused) {
            return new Finished.Refused(refused.outcome);
        } catch (LostRace contested) {
            return new Finished.Contested();
        }
    }

    /** @param as whom the viewer answers for: themself, or through them another */
    private boolean once(Held held, Map<String, Object> answers, String print, Viewer viewer, Viewer as) {
        WorkItem item = held.item();
        if (!items.claim(item.id(), viewer.id(), print, clock.instant())) return false;
        try (Claim claim = Claim.on(item.taskId())) {
            Outcome outcome = desks.serving(item.element()).submit(item, answers, as);
            if (outcome instanceof Outcome.Refused refused) throw new RefusedByDesk(refused);
            if (!claim.isTaskClosed())
                throw new IllegalStateException("the desk of " + item.element() + " did not complete the task");
        }
        if (held.draft() != null) drafts.discard(item, viewer);
        return true;
    }

    /** The same person, the same answers: a form sent twice, which is no reason for a second word. */
    public boolean wasSame(Held held, Map<String, Object> answers, Viewer viewer) {
        return held.isFinishedBy(viewer) && print(answers).equals(held.print());
    }

    private static String print(Map<String, Object> answers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(answers.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes the transaction back and carries the reason out of it. */
    private static final class RefusedByDesk extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Outcome.Refused outcome;

        RefusedByDesk(Outcome.Refused outcome) {
            super("refused by the desk", null, false, false);
            this.outcome = outcome;
        }
    }
}
