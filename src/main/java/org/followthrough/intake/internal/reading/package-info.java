/** From a document to a plan: which tables hold actions, under which headings, and what the cells say. */
@NullMarked
package org.followthrough.intake.internal.reading;

import org.jspecify.annotations.NullMarked;
