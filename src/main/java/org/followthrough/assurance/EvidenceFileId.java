package org.followthrough.assurance;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record EvidenceFileId(UUID value) {
    public static EvidenceFileId next() {
        return new EvidenceFileId(Ids.next());
    }
}
