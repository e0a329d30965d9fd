package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.draft.Ticks;
import org.followthrough.intake.internal.draft.Upload;
import org.springframework.util.MultiValueMap;

/** What came with a form, kept as typed. Only the fields that a page has are read from it. */
record Typed(Map<String, List<String>> fields) {

    private static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_TEXT = 50_000;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    static Typed of(MultiValueMap<String, String> fields) {
        return new Typed(fields);
    }

    Upload head() {
        return new Upload(
                line("title"), line("kind"), line("pseudonym"), line("prefix").toUpperCase(Locale.ROOT));
    }

    /** The version of what the page showed; -1, which none has, where it does not say. */
    int version() {
        String version = line("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isTicked(String name) {
        return fields.containsKey(name);
    }

    /** What is typed in a field, on one line. */
    String line(String name) {
        return cut(BREAKS.matcher(first(name)).replaceAll(" ").strip(), LONGEST_LINE);
    }

    /** What is typed in a field, with its lines. */
    String text(String name) {
        String lines = first(name).replace("\r\n", "\n").replace('\r', '\n');
        return cut(UNPRINTABLE.matcher(lines).replaceAll(" ").strip(), LONGEST_TEXT);
    }

    /** The boxes of a newer version's page and whether each is ticked. */
    Ticks ticks(Ticks before) {
        Map<String, Boolean> boxes = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith(NewerPage.WHAT))
                .forEach(name -> boxes.put(line(name), isTicked(name.substring(NewerPage.WHAT.length()))));
        String here = line("here");
        return here.matches("\\d{1,9}") ? before.with(Integer.parseInt(here), boxes) : before;
    }

    /** What is ticked under one name. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
