@NullMarked
package org.followthrough.intake.internal.memory;

import org.jspecify.annotations.NullMarked;
