package org.followthrough.actionplan;

import java.time.Instant;
import org.followthrough.directory.PersonId;

/**
 * Somebody who led an answer before its lead of today.
 *
 * @param until the moment from which another led it
 * @param reason why, for signed-in eyes only
 * @param by who gave it to another
 */
public record EarlierLead(PersonId person, Instant until, String reason, PersonId by) {}
