@NullMarked
package org.followthrough.paper.internal;

import org.jspecify.annotations.NullMarked;
