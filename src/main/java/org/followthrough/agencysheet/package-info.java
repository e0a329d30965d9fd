/**
 * Owns the agency sheet: one workbook of everything that an agency owes over all plans, filled in by its people and read
 * back. Refuses a sheet of which not every filled row can be taken in.
 */
@ApplicationModule(
        displayName = "Agency sheet",
        allowedDependencies = {"shared", "directory", "actionplan", "assurance", "workflow"})
@NullMarked
package org.followthrough.agencysheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
