/** What tests of every room share: databases, a clock that is set by hand. */
@NullMarked
package org.followthrough.testing;

import org.jspecify.annotations.NullMarked;
