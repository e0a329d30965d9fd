package org.followthrough.pages.web;

import org.jspecify.annotations.Nullable;

/** Who is to lead from now on, and why, as it was typed. */
record LeadForm(@Nullable String lead, @Nullable String reason) {

    String why() {
        return reason == null ? "" : reason;
    }
}
