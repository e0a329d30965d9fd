/** The pages on which a publication is worded, and those that the public reads. */
@NullMarked
package org.followthrough.publication.web;

import org.jspecify.annotations.NullMarked;
