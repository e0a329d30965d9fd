package org.followthrough.actionplan.internal;

import java.util.UUID;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** One success statement, over every action of its finding that prints it or inherits it. */
record DraftSuccess(UUID id, @Nullable FindingId finding, String wording) {}
