/** The screens and the endpoint for loading a plan. */
@NullMarked
package org.followthrough.intake.web;

import org.jspecify.annotations.NullMarked;
