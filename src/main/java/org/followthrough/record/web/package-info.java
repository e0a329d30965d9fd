/** The year’s page, its files, and the pack. */
@NullMarked
package org.followthrough.record.web;

import org.jspecify.annotations.NullMarked;
