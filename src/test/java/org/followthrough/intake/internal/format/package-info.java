@NullMarked
package org.followthrough.intake.internal.format;

import org.jspecify.annotations.NullMarked;
