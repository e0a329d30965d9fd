/** What the tasks of evidence and sign-off ask, and what their answers do. */
@NullMarked
package org.followthrough.assurance.process;

import org.jspecify.annotations.NullMarked;
