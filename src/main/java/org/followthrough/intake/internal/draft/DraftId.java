package org.followthrough.intake.internal.draft;

import java.util.UUID;
import org.followthrough.directory.NotVisible;
import org.followthrough.shared.Ids;

public record DraftId(UUID value) {
    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    /** From an address. @throws NotVisible where nothing can be called so */
    public static DraftId of(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotVisible("no draft is called so");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
