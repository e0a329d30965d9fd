/**
 * Owns how actions are rated: the scheme of each plan, the table's rating and a chair's own. Refuses a colour without words.
 */
@ApplicationModule(
        displayName = "Rating",
        allowedDependencies = {"shared", "directory", "actionplan", "workflow"})
@NullMarked
package org.followthrough.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
