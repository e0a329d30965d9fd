/** Plans to read in tests. */
@NullMarked
package org.followthrough.intake;

import org.jspecify.annotations.NullMarked;
