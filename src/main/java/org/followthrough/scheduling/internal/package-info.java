/** The runner behind the routines, its locks and its record of last runs. */
@NullMarked
package org.followthrough.scheduling.internal;

import org.jspecify.annotations.NullMarked;
