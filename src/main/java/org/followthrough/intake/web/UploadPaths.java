package org.followthrough.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.followthrough.actionplan.PlanId;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.Spot;

/** Where a plan is uploaded and mended. */
final class UploadPaths {

    static final String FORM = "/plans/load";
    static final String TOO_LARGE = FORM + "?too-large";

    private UploadPaths() {}

    static String draft(DraftId id) {
        return FORM + "/" + id;
    }

    /** The page of an action, or of a row that became none. */
    static String action(DraftId id, String where) {
        return draft(id) + "/action?at="
                + URLEncoder.encode(where, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String plan(PlanId plan) {
        return "/plans/" + plan.value();
    }

    /** Where something can be mended: the page, and the field on it. */
    static String spot(DraftId id, Spot spot) {
        String field = spot.field().isEmpty() ? "" : "#" + spot.field();
        return switch (spot.page()) {
            case OVERVIEW -> draft(id) + field;
            case ACTION -> action(id, spot.at()) + field;
            case WHO -> draft(id) + "/who" + field;
            case DATES -> draft(id) + "/dates" + field;
            case COLUMNS -> draft(id) + "/columns" + field;
            case ABOUT -> draft(id) + "/about" + field;
            case LABELS -> draft(id) + "/labels" + field;
            case CONFIRM -> draft(id) + "/confirm" + field;
        };
    }
}
