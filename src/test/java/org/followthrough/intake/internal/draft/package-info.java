@NullMarked
package org.followthrough.intake.internal.draft;

import org.jspecify.annotations.NullMarked;
