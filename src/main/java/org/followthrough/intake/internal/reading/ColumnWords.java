package org.followthrough.intake.internal.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/** Knows which column a printed heading stands over, from a file that people edit. */
final class ColumnWords {

    private final Map<String, Column> phrases = new LinkedHashMap<>();

    ColumnWords(WordLists words) {
        for (Column column : Column.values()) {
            for (String phrase : words.under(column.heading())) phrases.put(phrase, column);
        }
    }

    /** The column of the longest phrase that the heading is, or begins with. One word alone must be the whole heading. */
    Optional<Column> column(String heading) {
        String words = bare(heading);
        Column whole = phrases.get(words);
        if (whole != null) return Optional.of(whole);
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String phrase = words.substring(0, end);
            Column column = phrases.get(phrase);
            if (column != null && phrase.contains(" ")) return Optional.of(column);
        }
        return Optional.empty();
    }

    private static String bare(String heading) {
        return Printed.plain(heading)
                .toLowerCase(Locale.UK)
                .replace("'", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
