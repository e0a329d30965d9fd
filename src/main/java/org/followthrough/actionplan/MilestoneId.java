package org.followthrough.actionplan;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record MilestoneId(UUID value) {
    public static MilestoneId next() {
        return new MilestoneId(Ids.next());
    }
}
