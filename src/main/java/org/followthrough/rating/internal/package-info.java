/** The table's ratings, and those of chairs. */
@NullMarked
package org.followthrough.rating.internal;

import org.jspecify.annotations.NullMarked;
