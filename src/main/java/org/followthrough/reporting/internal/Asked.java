package org.followthrough.reporting.internal;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of progress that was asked for.
 *
 * @param person who led when it was asked; who leads now may answer
 * @param line null while none is given
 */
record Asked(AnswerId answer, PersonId person, @Nullable String line) {}
