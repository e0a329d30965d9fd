package org.followthrough.actionplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newer version of a plan that has been loaded, compared with it.
 *
 * @param sourceName the document's file name
 * @param agreedMinute the minute of the meeting at which the added actions were agreed; null where each lead is asked
 */
public record NewVersion(String sourceName, @Nullable String agreedMinute, List<Revision> revisions) {
    public NewVersion {
        if (sourceName.isBlank()) throw new IllegalArgumentException("a version has a document");
        revisions = List.copyOf(revisions);
    }
}
