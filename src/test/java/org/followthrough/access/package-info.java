/** Who may call what: generated from the mappings, so that no endpoint is forgotten. */
@NullMarked
package org.followthrough.access;

import org.jspecify.annotations.NullMarked;
