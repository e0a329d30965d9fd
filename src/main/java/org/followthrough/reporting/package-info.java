/**
 * Owns the quarter's report: asking for what is missing, the frozen numbers, release and receipt. Refuses any change to
 * what is filed.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "directory",
            "review",
            "actionplan",
            "assurance",
            "workflow",
            "worklist",
            "scheduling",
            "paper",
            "challenge"
        })
@NullMarked
package org.followthrough.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
