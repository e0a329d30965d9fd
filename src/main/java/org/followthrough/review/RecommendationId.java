package org.followthrough.review;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record RecommendationId(UUID value) {
    public static RecommendationId next() {
        return new RecommendationId(Ids.next());
    }
}
