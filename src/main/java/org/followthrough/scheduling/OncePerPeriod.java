package org.followthrough.scheduling;

/** Holds a job to once per period, whatever the number of nodes, restarts or missed days. */
public interface OncePerPeriod {

    /**
     * Claims the period inside the caller's transaction: a rolled-back caller gives it back.
     *
     * @param period the period's own name, such as {@code 2026-Q3}
     * @return false where it was claimed before
     */
    boolean claim(String job, String period);
}
