/**
 * Owns a person's open work, and the rendering and checking of task forms. Refuses to decide: each feature's desk does.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"shared", "workflow", "directory"})
@NullMarked
package org.followthrough.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
