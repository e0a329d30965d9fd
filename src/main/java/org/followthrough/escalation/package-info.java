/**
 * Owns the ladder: who is told, when, once per rung and version of the date. Refuses to send anything.
 */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"shared", "directory", "actionplan", "assurance", "workflow", "scheduling"})
@NullMarked
package org.followthrough.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
