@NullMarked
package org.followthrough.record;

import org.jspecify.annotations.NullMarked;
