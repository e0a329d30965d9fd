/**
 * Owns agencies, groups, people, the seats they hold, and signing in. Refuses to know what anyone works on.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared"})
@NullMarked
package org.followthrough.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
