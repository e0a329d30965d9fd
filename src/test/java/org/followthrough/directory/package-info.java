@NullMarked
package org.followthrough.directory;

import org.jspecify.annotations.NullMarked;
