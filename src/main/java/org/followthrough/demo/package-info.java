/**
 * Owns what exists in the demo profile alone: the fictional partnership, the moving clock and the mailbox. May look at
 * all; nothing looks at it.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package org.followthrough.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
