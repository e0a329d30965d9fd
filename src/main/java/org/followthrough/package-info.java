/** Followthrough: a safeguarding partnership's action plans, from a review's findings to tested change. */
@org.jspecify.annotations.NullMarked
package org.followthrough;
