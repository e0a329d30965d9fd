/** What the publication model calls, and what its tasks ask. */
@NullMarked
package org.followthrough.publication.process;

import org.jspecify.annotations.NullMarked;
