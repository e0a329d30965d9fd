package org.followthrough.workflow.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.followthrough.workflow.Commands;
import org.followthrough.workflow.LostRace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class TransactedCommands implements Commands {

    private static final Logger log = LoggerFactory.getLogger(TransactedCommands.class);
    private static final int TRIES = 8;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private final TransactionTemplate transaction;

    TransactedCommands(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T run(Supplier<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("a command that may run again must not be part of a transaction");
        for (int attempt = 1; ; attempt++) {
            try {
                return once(command);
            } catch (RuntimeException failure) {
                if (!LostRaces.isOne(failure)) throw failure;
                if (attempt == TRIES) throw new LostRace("Lost the race " + TRIES + " times", failure);
                log.info("Lost a race, running the command again: {}", failure.toString());
                stepAside(attempt);
            }
        }
    }

    /** Longer with each try and never the same for two, or those who met would meet again. */
    private static void stepAside(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE_NANOS));
    }

    @SuppressWarnings("NullAway") // a command returns something; the template's null stands for one that returned null
    private <T> T once(Supplier<T> command) {
        return transaction.execute(status -> command.get());
    }
}
