/** A printed document as blocks in its order, whatever format it came in. Knows nothing of plans. */
@NullMarked
package org.followthrough.intake.internal.document;

import org.jspecify.annotations.NullMarked;
