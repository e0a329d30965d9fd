/**
 * Owns ids, the clock, London's calendar, how a long text is shortened and the interface of what is
 * audited. Refuses everything else: nothing here knows a board, a person or an action.
 */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.followthrough.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
