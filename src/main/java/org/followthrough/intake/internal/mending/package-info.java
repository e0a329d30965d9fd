/** What a person puts right in a document that was read: rows joined, shifted, split; names found again. Knows no draft. */
@NullMarked
package org.followthrough.intake.internal.mending;

import org.jspecify.annotations.NullMarked;
