package org.followthrough.directory;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record GroupId(UUID value) {
    public static GroupId next() {
        return new GroupId(Ids.next());
    }
}
