package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.intake.internal.memory.Field;

/**
 * What of a newer version is taken over, as somebody ticked it. What nobody has seen yet counts as ticked.
 *
 * @param version the number of the version with which it was compared then; 0 as long as nobody has looked
 * @param boxes whether each is ticked, as {@link #change} and {@link #addition} call them
 */
public record Ticks(int version, Map<String, Boolean> boxes) {

    public static final Ticks NONE = new Ticks(0, Map.of());

    public Ticks {
        boxes = Map.copyOf(boxes);
    }

    /** @param where the changed action stands in the newer version */
    public static String change(String where, Field field) {
        return where + ": " + field.name().toLowerCase(Locale.ROOT);
    }

    /** @param where the new action stands */
    public static String addition(String where) {
        return where + ": add";
    }

    public boolean isTicked(String box) {
        return boxes.getOrDefault(box, true);
    }

    boolean saw(String box) {
        return boxes.containsKey(box);
    }

    public Ticks with(int now, Map<String, Boolean> seen) {
        Map<String, Boolean> all = new LinkedHashMap<>(boxes);
        all.putAll(seen);
        return new Ticks(now, all);
    }
}
