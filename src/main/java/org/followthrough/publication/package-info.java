/**
 * Owns what the public may read of a plan's response: its wording, the check for names, the chair's release, the snapshot.
 * Refuses to show anything live: what is published is a text of its own.
 */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {"shared", "directory", "review", "actionplan", "workflow", "worklist"})
@NullMarked
package org.followthrough.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
