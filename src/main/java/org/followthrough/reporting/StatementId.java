package org.followthrough.reporting;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record StatementId(UUID value) {
    public static StatementId next() {
        return new StatementId(Ids.next());
    }
}
