/**
 * Owns screens composed of several modules. May look at all; nothing looks at it.
 */
@ApplicationModule(displayName = "Pages")
@NullMarked
package org.followthrough.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
