@NullMarked
package org.followthrough.assurance.web;

import org.jspecify.annotations.NullMarked;
