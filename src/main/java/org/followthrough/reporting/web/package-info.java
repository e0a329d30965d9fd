/** The pages of the quarter's report. */
@NullMarked
package org.followthrough.reporting.web;

import org.jspecify.annotations.NullMarked;
