/** The report's rows, its calendar and its counting. */
@NullMarked
package org.followthrough.reporting.internal;

import org.jspecify.annotations.NullMarked;
