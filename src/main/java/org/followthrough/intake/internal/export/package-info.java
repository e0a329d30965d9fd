/** A loaded plan given back as Word and Excel: the board's own columns, with how things stand today. */
@NullMarked
package org.followthrough.intake.internal.export;

import org.jspecify.annotations.NullMarked;
