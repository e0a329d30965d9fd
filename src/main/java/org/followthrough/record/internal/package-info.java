/** Reading what is recorded, and making papers of it. */
@NullMarked
package org.followthrough.record.internal;

import org.jspecify.annotations.NullMarked;
