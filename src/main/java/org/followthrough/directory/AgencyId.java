package org.followthrough.directory;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record AgencyId(UUID value) {
    public static AgencyId next() {
        return new AgencyId(Ids.next());
    }
}
