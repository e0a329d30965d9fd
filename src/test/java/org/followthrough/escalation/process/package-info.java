@NullMarked
package org.followthrough.escalation.process;

import org.jspecify.annotations.NullMarked;
