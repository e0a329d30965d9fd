/** Controllers of the composed screens, and what those screens show. */
@NullMarked
package org.followthrough.pages.web;

import org.jspecify.annotations.NullMarked;
