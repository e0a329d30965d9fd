/**
 * Owns what is printed: papers in Word, PDF and Excel, tables in CSV, and charts, out of one neutral document. Refuses to know
 * what a paper is about: who may see which number is decided before a paper is made of it.
 */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"shared"})
@NullMarked
package org.followthrough.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
