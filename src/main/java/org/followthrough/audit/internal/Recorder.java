package org.followthrough.audit.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.AuditedEvent;
import org.followthrough.shared.ByDeputy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts every event on record in the transaction in which it happened: both are kept or neither is. A transaction's
 * events are written together just before it commits, because one command publishes several and each statement counts.
 */
@Component
class Recorder {

    private final AuditRows rows;
    private final Clock clock;

    Recorder(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(AuditedEvent event) {
        Happening happening = new Happening(clock.instant(), event, ByDeputy.now());
        if (TransactionSynchronizationManager.isActualTransactionActive())
            pending().add(happening);
        else rows.add(List.of(happening));
    }

    /** A suspended transaction keeps its own synchronizations, so each finds only its own. */
    private Pending pending() {
        Optional<Pending> begun = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst();
        return begun.orElseGet(() -> {
            Pending fresh = new Pending(rows);
            TransactionSynchronizationManager.registerSynchronization(fresh);
            return fresh;
        });
    }

    /** Comes last before the commit, so that what others publish in that phase is still taken along. */
    private static final class Pending implements TransactionSynchronization, Ordered {

        private final AuditRows rows;
        private final List<Happening> happenings = new ArrayList<>();
        private boolean written;

        Pending(AuditRows rows) {
            this.rows = rows;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        void add(Happening happening) {
            if (written) rows.add(List.of(happening));
            else happenings.add(happening);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(happenings);
            written = true;
        }
    }
}
