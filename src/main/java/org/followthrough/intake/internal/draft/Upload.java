package org.followthrough.intake.internal.draft;

/**
 * What is typed beside the file.
 *
 * @param kind a review kind's name, or empty
 */
public record Upload(String title, String kind, String pseudonym, String prefix) {

    public static Upload nothing() {
        return new Upload("", "", "", "");
    }
}
