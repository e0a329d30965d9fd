package org.followthrough.review;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record FindingId(UUID value) {
    public static FindingId next() {
        return new FindingId(Ids.next());
    }
}
