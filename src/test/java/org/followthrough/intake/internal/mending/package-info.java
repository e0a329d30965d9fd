@NullMarked
package org.followthrough.intake.internal.mending;

import org.jspecify.annotations.NullMarked;
