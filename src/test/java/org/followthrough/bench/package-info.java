/** Measurements: counts, and ratios within one run, printed in one form. */
@NullMarked
package org.followthrough.bench;

import org.jspecify.annotations.NullMarked;
