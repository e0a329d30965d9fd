/** The picture of a process: its model's own diagram, drawn on the server, with the way one instance has come. */
@NullMarked
package org.followthrough.workflow.internal.picture;

import org.jspecify.annotations.NullMarked;
