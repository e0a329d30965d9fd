/**
 * Owns the golden thread down to the recommendation: reviews, findings and how each was answered. Refuses to infer an
 * answer that a plan does not state.
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"shared", "directory"})
@NullMarked
package org.followthrough.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
