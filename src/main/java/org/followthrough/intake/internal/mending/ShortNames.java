package org.followthrough.intake.internal.mending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** First names that are short for others, from a file that people edit: "izzy = isobel, isabel". */
final class ShortNames {

    private final Map<String, Set<String>> meanings = new HashMap<>();

    private ShortNames() {}

    static ShortNames bundled() {
        try (InputStream file = ShortNames.class.getResourceAsStream("/intake/short-names.txt")) {
            if (file == null) throw new IllegalStateException("missing short-names.txt");
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ShortNames of(String text) {
        ShortNames names = new ShortNames();
        text.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(line -> names.add(line[0].strip(), line[1]));
        return names;
    }

    private void add(String name, String whole) {
        Set<String> all = meanings.computeIfAbsent(name, any -> new HashSet<>());
        Arrays.stream(whole.split(",")).map(String::strip).forEach(all::add);
    }

    /** In lower case. */
    boolean mayBeOne(String first, String second) {
        Set<String> all = new HashSet<>(meanings.getOrDefault(first, Set.of()));
        all.add(first);
        Set<String> others = new HashSet<>(meanings.getOrDefault(second, Set.of()));
        others.add(second);
        all.retainAll(others);
        return !all.isEmpty();
    }
}
