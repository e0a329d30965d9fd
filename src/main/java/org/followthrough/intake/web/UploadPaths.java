package org.followthrough.intake.web;

/** Where a plan is uploaded. */
final class UploadPaths {

    static final String FORM = "/plans/load";
    static final String TOO_LARGE = FORM + "?too-large";

    private UploadPaths() {}
}
