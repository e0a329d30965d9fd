@NullMarked
package org.followthrough.intake.web;

import org.jspecify.annotations.NullMarked;
