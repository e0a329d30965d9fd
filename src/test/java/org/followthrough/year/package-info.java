/** A year of a partnership, played through and compared with its rules written a second time. */
@NullMarked
package org.followthrough.year;

import org.jspecify.annotations.NullMarked;
