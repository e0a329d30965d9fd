@NullMarked
package org.followthrough.handover;

import org.jspecify.annotations.NullMarked;
