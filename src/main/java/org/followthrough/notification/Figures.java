package org.followthrough.notification;

/**
 * Three counts of actions, with what they are counts of.
 *
 * @param of an agency's name or a quarter: "Northvale Health Trust", "Q1 2026-27"
 * @param live neither accepted nor otherwise ended
 * @param overdue live, and past the due day without evidence
 * @param awaitingSignOff with evidence that waits to be judged
 */
public record Figures(String of, int live, int overdue, int awaitingSignOff) {
    public Figures {
        MailSafe.requireText("figures of", of, 200);
        if (live < 0 || overdue < 0 || awaitingSignOff < 0) throw new IllegalArgumentException("counts begin at none");
    }
}
