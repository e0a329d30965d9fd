/** What the action-lifecycle model calls, and what its first tasks ask. */
@NullMarked
package org.followthrough.actionplan.process;

import org.jspecify.annotations.NullMarked;
