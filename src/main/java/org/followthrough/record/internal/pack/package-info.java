/** The pack for an inspection: what goes in, its tables, and the ZIP. */
@NullMarked
package org.followthrough.record.internal.pack;

import org.jspecify.annotations.NullMarked;
