package org.followthrough.assurance;

import java.util.UUID;
import org.followthrough.shared.Ids;

/** Of a link by which somebody without an account answers; it opens nothing. */
public record LinkId(UUID value) {
    public static LinkId next() {
        return new LinkId(Ids.next());
    }
}
