/** The engine itself: how it is set up, what it may not do, and how its words become ours. */
@NullMarked
package org.followthrough.workflow.internal;

import org.jspecify.annotations.NullMarked;
