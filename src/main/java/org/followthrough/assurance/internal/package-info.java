/** Evidence as rows and pieces, and what may be uploaded. */
@NullMarked
package org.followthrough.assurance.internal;

import org.jspecify.annotations.NullMarked;
