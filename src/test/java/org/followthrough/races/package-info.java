/** Lost races: whoever loses one meets a sentence, never an error page, and nothing is lost. */
@NullMarked
package org.followthrough.races;

import org.jspecify.annotations.NullMarked;
