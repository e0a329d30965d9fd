@NullMarked
package org.followthrough.demo;

import org.jspecify.annotations.NullMarked;
