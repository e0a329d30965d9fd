@NullMarked
package org.followthrough.directory.web;

import org.jspecify.annotations.NullMarked;
