package org.followthrough.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * What the business unit keeps of an action beside what its plan prints.
 *
 * @param printedWording as printed; for an action added by hand, as it was first written
 * @param ownWording that is used in its place; null where the printed one is
 * @param riskReference in the board's risk register; null where it is tied to no risk
 * @param riskLink where the register can be opened; an http or https address, or null
 * @param byHand whether no version of the plan prints it
 * @param madeFrom the action that it was split off or whose step it had been; null for none
 */
public record KeptByHand(
        String printedWording,
        @Nullable String ownWording,
        @Nullable Priority priority,
        @Nullable String riskReference,
        @Nullable String riskLink,
        boolean byHand,
        @Nullable ActionId madeFrom) {}
