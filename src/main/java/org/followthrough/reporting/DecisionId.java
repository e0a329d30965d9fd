package org.followthrough.reporting;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record DecisionId(UUID value) {
    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }
}
