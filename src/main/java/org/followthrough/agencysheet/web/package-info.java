/** Taking a sheet away, and bringing it back. */
@NullMarked
package org.followthrough.agencysheet.web;

import org.jspecify.annotations.NullMarked;
