/**
 * Owns the two papers that are read from what is recorded: the year's record and the inspection pack. Refuses to record
 * anything but that a pack was taken, and to name a person where a role will do.
 */
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {
            "shared",
            "directory",
            "review",
            "actionplan",
            "assurance",
            "audit",
            "intake",
            "paper",
            "workflow"
        })
@NullMarked
package org.followthrough.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
