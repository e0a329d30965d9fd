/** Wording, checking and snapshots. */
@NullMarked
package org.followthrough.publication.internal;

import org.jspecify.annotations.NullMarked;
