/** Pages of challenges. */
@NullMarked
package org.followthrough.challenge.web;

import org.jspecify.annotations.NullMarked;
