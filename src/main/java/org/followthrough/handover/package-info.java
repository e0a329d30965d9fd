/**
 * Owns the handing over of a leaver's whole work in one step. Refuses to move anything itself: each module moves its own.
 */
@ApplicationModule(
        displayName = "Handover",
        allowedDependencies = {"shared", "directory", "actionplan", "worklist", "workflow"})
@NullMarked
package org.followthrough.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
