/** How a leaver's work is gathered and moved. */
@NullMarked
package org.followthrough.handover.internal;

import org.jspecify.annotations.NullMarked;
