package org.followthrough.intake.web;

import org.followthrough.intake.internal.draft.DraftId;

/** Where a plan is uploaded and mended. */
final class UploadPaths {

    static final String FORM = "/plans/load";
    static final String TOO_LARGE = FORM + "?too-large";

    private UploadPaths() {}

    static String draft(DraftId id) {
        return FORM + "/" + id;
    }
}
