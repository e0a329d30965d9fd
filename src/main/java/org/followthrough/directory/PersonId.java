package org.followthrough.directory;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record PersonId(UUID value) {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
