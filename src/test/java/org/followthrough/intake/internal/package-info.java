@NullMarked
package org.followthrough.intake.internal;

import org.jspecify.annotations.NullMarked;
