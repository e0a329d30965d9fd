@NullMarked
package org.followthrough.intake.internal.reading;

import org.jspecify.annotations.NullMarked;
