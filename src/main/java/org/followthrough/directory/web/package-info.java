/** Signing in, and what every request passes on its way to a page. */
@NullMarked
package org.followthrough.directory.web;

import org.jspecify.annotations.NullMarked;
