package org.followthrough.intake.internal.draft;

/**
 * What is typed beside the file.
 *
 * @param kind a review kind's name, or empty
 * @param newerOf the id of the plan here of which this is a newer version, which then says all else; empty where it is new
 */
public record Upload(String title, String kind, String pseudonym, String prefix, String newerOf) {

    public Upload(String title, String kind, String pseudonym, String prefix) {
        this(title, kind, pseudonym, prefix, "");
    }

    public static Upload nothing() {
        return new Upload("", "", "", "");
    }

    public Upload newerOf(String plan) {
        return new Upload(title, kind, pseudonym, prefix, plan);
    }
}
