package org.followthrough.actionplan;

import java.util.UUID;
import org.followthrough.shared.Ids;

public record AnswerId(UUID value) {
    public static AnswerId next() {
        return new AnswerId(Ids.next());
    }
}
