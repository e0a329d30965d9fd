package org.followthrough.reporting;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record ReportId(UUID value) {
    public static ReportId next() {
        return new ReportId(Ids.next());
    }
}
