/**
 * Owns plans, actions, the answers asked for each, leads, deadlines and the table of legal transitions. Refuses a date
 * or a lead that nobody gave.
 */
@ApplicationModule(
        displayName = "Action plan",
        allowedDependencies = {"shared", "directory", "review", "workflow", "worklist"})
@NullMarked
package org.followthrough.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
