package org.followthrough.publication;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record PublicationId(UUID value) {
    public static PublicationId next() {
        return new PublicationId(Ids.next());
    }
}
