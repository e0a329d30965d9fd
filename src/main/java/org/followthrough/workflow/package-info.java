/**
 * Owns the one seam to the process engine: deploying, starting, correlating, completing, timers, decisions and diagrams.
 * Refuses engine types to everyone else, and any engine query built from a request.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared"})
@NullMarked
package org.followthrough.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
