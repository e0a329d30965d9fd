@NullMarked
package org.followthrough.paper;

import org.jspecify.annotations.NullMarked;
