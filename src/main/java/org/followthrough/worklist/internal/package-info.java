/** Task forms as declared in {@code forms/}, the checking of what was typed into them, and the rows of open work. */
@NullMarked
package org.followthrough.worklist.internal;

import org.jspecify.annotations.NullMarked;
