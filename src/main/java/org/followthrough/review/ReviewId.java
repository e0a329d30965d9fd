package org.followthrough.review;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record ReviewId(UUID value) {
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }
}
