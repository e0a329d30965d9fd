/** The ladder's calendar, whom a rung tells, and the record of who was told. */
@NullMarked
package org.followthrough.escalation.internal;

import org.jspecify.annotations.NullMarked;
