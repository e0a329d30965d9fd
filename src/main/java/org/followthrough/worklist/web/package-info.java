/** My tasks, and the pages on which a task is answered. */
@NullMarked
package org.followthrough.worklist.web;

import org.jspecify.annotations.NullMarked;
