package org.followthrough.workflow.internal;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Tells a lost race from a bug. Two people finishing one task at once: one wins; the losers meet an optimistic lock, a
 * task that is null, a null pointer inside the engine, or the database's own lock time-out or deadlock.
 */
final class LostRaces {

    private LostRaces() {}

    static boolean isOne(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) if (marksARace(each)) return true;
        return false;
    }

    private static boolean marksARace(Throwable each) {
        return each instanceof LostRace
                || each instanceof OptimisticLockingException
                || each instanceof NullValueException
                || each instanceof ConcurrencyFailureException
                || each instanceof DuplicateKeyException
                || isTheEnginesNullPointer(each)
                || isTheDatabases(each);
    }

    private static boolean isTheEnginesNullPointer(Throwable each) {
        return each instanceof NullPointerException
                && each.getStackTrace().length > 0
                && each.getStackTrace()[0].getClassName().startsWith("org.camunda.");
    }

    /** SQLSTATE 40xxx: serialization failure, deadlock; H2's HYT00 lock time-out and 90131 concurrent update. */
    private static boolean isTheDatabases(Throwable each) {
        if (!(each instanceof java.sql.SQLException sql) || sql.getSQLState() == null) return false;
        return sql.getSQLState().startsWith("40")
                || sql.getSQLState().equals("HYT00")
                || sql.getSQLState().equals("90131");
    }
}
