/** How events become rows, and rows a timeline. */
@NullMarked
package org.followthrough.audit.internal;

import org.jspecify.annotations.NullMarked;
