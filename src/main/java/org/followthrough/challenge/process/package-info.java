/** What the challenge model calls, and what its tasks ask. */
@NullMarked
package org.followthrough.challenge.process;

import org.jspecify.annotations.NullMarked;
