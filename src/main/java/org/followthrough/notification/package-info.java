/**
 * Owns notices, the mails made of them and their delivery. Refuses what is sensitive: no pseudonym, finding or reason
 * leaves by mail.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "directory",
            "actionplan",
            "assurance",
            "escalation",
            "reporting",
            "challenge",
            "scheduling",
            "workflow",
            "worklist"
        })
@NullMarked
package org.followthrough.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
