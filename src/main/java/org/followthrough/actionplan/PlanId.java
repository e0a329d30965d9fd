package org.followthrough.actionplan;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record PlanId(UUID value) {
    public static PlanId next() {
        return new PlanId(Ids.next());
    }
}
