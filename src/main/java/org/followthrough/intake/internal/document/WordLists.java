package org.followthrough.intake.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lists of words under headings in square brackets, from a file that people edit. Lines with # are for its readers. */
public final class WordLists {

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private WordLists() {}

    /** @param resource a file beside the application's other resources */
    public static WordLists bundled(String resource) {
        try (InputStream file = WordLists.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("missing " + resource);
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static WordLists of(String text) {
        WordLists words = new WordLists();
        String heading = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[") && line.endsWith("]")) heading = line.substring(1, line.length() - 1);
            else
                words.lists
                        .computeIfAbsent(heading, any -> new LinkedHashSet<>())
                        .add(line);
        }
        return words;
    }

    public Set<String> under(String heading) {
        Set<String> words = lists.get(heading);
        if (words == null) throw new IllegalStateException("no words under [" + heading + "]");
        return words;
    }

    public Map<String, Set<String>> all() {
        return lists;
    }
}
