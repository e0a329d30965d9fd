/** What the quarterly-report model calls, and what its tasks ask. */
@NullMarked
package org.followthrough.reporting.process;

import org.jspecify.annotations.NullMarked;
