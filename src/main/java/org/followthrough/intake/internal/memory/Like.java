package org.followthrough.intake.internal.memory;

import org.followthrough.actionplan.ActionId;

/**
 * An action of another plan that is like one of this.
 *
 * @param status what became of it: "Accepted on 3 May 2025"
 * @param sameWords whether it says the same and not only something like it
 */
public record Like(
        ActionId action, String reference, String planTitle, String wording, String status, boolean sameWords) {}
