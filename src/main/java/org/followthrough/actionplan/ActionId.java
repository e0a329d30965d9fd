package org.followthrough.actionplan;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record ActionId(UUID value) {
    public static ActionId next() {
        return new ActionId(Ids.next());
    }
}
