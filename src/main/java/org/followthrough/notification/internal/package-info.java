/** Notices as rows, the mails made of them, their words, and their way to the mail server. */
@NullMarked
package org.followthrough.notification.internal;

import org.jspecify.annotations.NullMarked;
