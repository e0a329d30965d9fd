package org.followthrough.intake.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the same words once: a plan prints few different dates and leads, and each of them in many rows. After {@value #MOST}
 * different ones it begins anew, so that no document can fill the memory with them.
 */
final class ReadOnce<T> {

    private static final int MOST = 1_000;

    private final Function<String, T> reader;
    private final Map<String, T> known = new HashMap<>();

    ReadOnce(Function<String, T> reader) {
        this.reader = reader;
    }

    T read(String words) {
        T before = known.get(words);
        if (before != null) return before;
        if (known.size() == MOST) known.clear();
        T read = reader.apply(words);
        known.put(words, read);
        return read;
    }
}
