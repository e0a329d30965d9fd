@NullMarked
package org.followthrough.directory.internal;

import org.jspecify.annotations.NullMarked;
