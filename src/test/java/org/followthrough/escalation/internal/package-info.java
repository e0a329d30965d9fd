@NullMarked
package org.followthrough.escalation.internal;

import org.jspecify.annotations.NullMarked;
