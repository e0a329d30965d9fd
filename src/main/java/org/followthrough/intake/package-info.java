/**
 * Owns the reading of a printed plan: preview, mending, loading. Refuses to guess, and to drop anything silently.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "directory", "review", "actionplan"})
@NullMarked
package org.followthrough.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
