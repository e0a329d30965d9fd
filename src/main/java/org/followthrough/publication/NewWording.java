package org.followthrough.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public wording as it was typed.
 *
 * @param embargoUntil null where none is given or none could be read
 * @param embargoTyped whether anything was typed as its day
 * @param items by finding or action
 * @param intended keys of what the check found and is meant so
 */
public record NewWording(
        String title,
        String introduction,
        String doneBefore,
        @Nullable LocalDate embargoUntil,
        boolean embargoTyped,
        String embargoReason,
        Map<UUID, Item> items,
        Set<String> intended) {

    public NewWording {
        items = Map.copyOf(items);
        intended = Set.copyOf(intended);
    }

    public record Item(String wording, boolean withheld, String reason) {}
}
