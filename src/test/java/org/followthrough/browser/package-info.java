/** What is tried in a real browser, and what every page must hold to there. */
@NullMarked
package org.followthrough.browser;

import org.jspecify.annotations.NullMarked;
