package org.followthrough.publication;

import java.util.UUID;

/**
 * A finding or an action with its internal wording and its public one beside it.
 *
 * @param finding whether it is a finding
 * @param number as the plan prints it
 * @param internal never shown to the public
 * @param reason why it is withheld; empty where it is not
 * @param saved whether somebody has looked at it in this version
 */
public record PublicItem(
        UUID id,
        boolean finding,
        String number,
        String internal,
        String wording,
        boolean withheld,
        String reason,
        boolean saved) {}
