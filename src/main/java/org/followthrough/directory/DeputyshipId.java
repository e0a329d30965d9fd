package org.followthrough.directory;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record DeputyshipId(UUID value) {

    public static DeputyshipId next() {
        return new DeputyshipId(Ids.next());
    }
}
