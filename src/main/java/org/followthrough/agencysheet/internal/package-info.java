/** The workbook, written and read, and what of it can be taken in. */
@NullMarked
package org.followthrough.agencysheet.internal;

import org.jspecify.annotations.NullMarked;
