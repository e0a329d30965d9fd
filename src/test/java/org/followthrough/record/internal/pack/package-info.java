@NullMarked
package org.followthrough.record.internal.pack;

import org.jspecify.annotations.NullMarked;
