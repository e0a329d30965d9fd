/** Keeps challenges and what was answered. */
@NullMarked
package org.followthrough.challenge.internal;

import org.jspecify.annotations.NullMarked;
