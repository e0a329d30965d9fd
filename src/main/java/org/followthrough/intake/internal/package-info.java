/** How printed plans are read, mended and loaded. */
@NullMarked
package org.followthrough.intake.internal;

import org.jspecify.annotations.NullMarked;
