/**
 * Owns challenges: what the scrutineer or the executive asks about a plan, an action or an agency's statement, the day by
 * which it is answered, every answer, and how it ended. Refuses to lose one: what was put stays, withdrawn or not.
 */
@ApplicationModule(
        displayName = "Challenge",
        allowedDependencies = {"shared", "directory", "actionplan", "workflow", "worklist"})
@NullMarked
package org.followthrough.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
