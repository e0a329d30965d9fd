/**
 * Owns what happens by itself: each routine is ticked every minute under a lock, and what may happen once per period
 * is held to that by a row. Refuses to know what any routine does.
 */
@ApplicationModule(
        displayName = "Scheduling",
        allowedDependencies = {"shared"})
@NullMarked
package org.followthrough.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
