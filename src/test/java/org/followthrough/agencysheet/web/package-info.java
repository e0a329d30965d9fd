@NullMarked
package org.followthrough.agencysheet.web;

import org.jspecify.annotations.NullMarked;
