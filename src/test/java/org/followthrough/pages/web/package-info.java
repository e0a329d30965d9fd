@NullMarked
package org.followthrough.pages.web;

import org.jspecify.annotations.NullMarked;
