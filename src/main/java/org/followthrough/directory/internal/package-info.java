/** The directory's tables and the commands over them. */
@NullMarked
package org.followthrough.directory.internal;

import org.jspecify.annotations.NullMarked;
