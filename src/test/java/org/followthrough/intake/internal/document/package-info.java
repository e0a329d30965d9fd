@NullMarked
package org.followthrough.intake.internal.document;

import org.jspecify.annotations.NullMarked;
