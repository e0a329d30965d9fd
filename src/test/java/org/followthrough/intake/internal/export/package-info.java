@NullMarked
package org.followthrough.intake.internal.export;

import org.jspecify.annotations.NullMarked;
