/** Plans, actions and answers as rows, and the rules by which they change. */
@NullMarked
package org.followthrough.actionplan.internal;

import org.jspecify.annotations.NullMarked;
