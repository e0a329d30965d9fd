/** Reviews and findings as rows. */
@NullMarked
package org.followthrough.review.internal;

import org.jspecify.annotations.NullMarked;
