package org.followthrough.intake.internal.draft;

/**
 * What is said of the plan as a whole, as typed.
 *
 * @param kind a review kind's name, or empty
 * @param assuring the id of the group that signs off, or empty
 * @param agreed whether the actions were agreed at a meeting, whose minute is then named
 * @param newerOf the id of the plan here of which this is a newer version; empty where it is new
 */
public record About(
        String title,
        String kind,
        String pseudonym,
        String prefix,
        String assuring,
        boolean agreed,
        String minute,
        String newerOf) {

    static About of(Upload upload) {
        return new About(
                upload.title(), upload.kind(), upload.pseudonym(), upload.prefix(), "", false, "", upload.newerOf());
    }

    Upload upload() {
        return new Upload(title, kind, pseudonym, prefix);
    }

    public boolean isNewer() {
        return !newerOf.isEmpty();
    }

    public About agreedAt(boolean byMeeting, String itsMinute) {
        return new About(title, kind, pseudonym, prefix, assuring, byMeeting, itsMinute, newerOf);
    }

    public About newerOf(String plan) {
        return new About(title, kind, pseudonym, prefix, assuring, agreed, minute, plan);
    }
}
