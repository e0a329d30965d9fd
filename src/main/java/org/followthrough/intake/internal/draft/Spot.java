package org.followthrough.intake.internal.draft;

/**
 * Where something can be mended.
 *
 * @param at the action or row that the page is about; empty for a page about the plan
 * @param field the field on it; empty for the page as a whole
 * @param words what a link to it says: "action 3"
 */
public record Spot(Page page, String at, String field, String words) {

    /** The pages on which a draft is mended. */
    public enum Page {
        OVERVIEW,
        ACTION,
        WHO,
        DATES,
        COLUMNS,
        ABOUT,
        LABELS,
        CONFIRM
    }

    static Spot action(MendedAction action, String field) {
        return new Spot(Page.ACTION, action.where(), field, "action " + action.number());
    }

    static Spot row(String where) {
        return new Spot(Page.ACTION, where, "", where);
    }

    static Spot page(Page page, String field, String words) {
        return new Spot(page, "", field, words);
    }
}
