/** A read plan on its way into the system: what is proposed, what a person mends, and the load that is all or nothing. */
@NullMarked
package org.followthrough.intake.internal.draft;

import org.jspecify.annotations.NullMarked;
