/**
 * Owns evidence and its sign-off. Refuses a group's judgement of what it leads itself.
 */
@ApplicationModule(
        displayName = "Assurance",
        allowedDependencies = {"shared", "directory", "review", "actionplan", "workflow", "worklist"})
@NullMarked
package org.followthrough.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
