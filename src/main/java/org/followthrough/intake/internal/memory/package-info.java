/** What earlier plans say about a new one: whether its actions were said before, and what a newer version of it changes. */
@NullMarked
package org.followthrough.intake.internal.memory;

import org.jspecify.annotations.NullMarked;
