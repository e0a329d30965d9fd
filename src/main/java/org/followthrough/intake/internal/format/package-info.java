/** From a file's bytes to a document: what the file is, whether it is safe to open, and what stands in it. */
@NullMarked
package org.followthrough.intake.internal.format;

import org.jspecify.annotations.NullMarked;
