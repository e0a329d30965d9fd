/** The watch over a date: its start, its end and its steps. */
@NullMarked
package org.followthrough.escalation.process;

import org.jspecify.annotations.NullMarked;
