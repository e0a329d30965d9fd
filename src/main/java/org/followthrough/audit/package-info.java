/**
 * Owns the append-only record of who did what, when. Refuses updates and deletions.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared"})
@NullMarked
package org.followthrough.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
