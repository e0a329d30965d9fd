package org.followthrough.intake.internal.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.WordLists;
import org.jspecify.annotations.Nullable;

/** Knows which column a printed heading stands over, from a file that people edit and from what the loader says. */
final class ColumnWords {

    /**
     * @param weak whether another heading of the same kind takes the place; the column is then {@code instead}, where that
     *     is not null
     */
    record Meaning(Column column, boolean weak, @Nullable Column instead) {
        static Meaning of(Column column) {
            return new Meaning(column, false, null);
        }
    }

    /** A heading of a few words that ends with one of these means it, whatever stands before: "Board lead". */
    private static final Set<String> LAST_WORDS = Set.of(
            "action",
            "actions",
            "recommendation",
            "recommendations",
            "lead",
            "leads",
            "officer",
            "agency",
            "response",
            "owner",
            "timescale",
            "timescales",
            "deadline",
            "progress",
            "update",
            "comments",
            "rag");

    /** The same for one that begins with one of these: "Evidence to be seen". */
    private static final Set<String> FIRST_WORDS = Set.of(
            "evidence", "progress", "update", "outcome", "outcomes", "impact", "timescale", "deadline", "rag", "brag");

    private static final String OR_BESIDE = ", or beside another ";
    private static final int MOST_WORDS = 5;
    private static final Pattern SEVERAL = Pattern.compile("[/(:\\n]|\\s[–-]\\s");

    /** What the product itself adds to a plan that it gives back. */
    private static final String OURS = "ours";

    private final Set<String> ours;
    private final Map<String, Meaning> phrases = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    ColumnWords(WordLists words, Meanings meanings) {
        ours = words.under(OURS);
        for (Map.Entry<String, Set<String>> list : words.all().entrySet()) {
            if (list.getKey().equals(OURS)) continue;
            Meaning meaning = meaning(list.getKey());
            list.getValue().forEach(phrase -> phrases.put(phrase, meaning));
        }
        meanings.columns().forEach((heading, column) -> said.put(Headings.bare(heading), column));
    }

    private static Meaning meaning(String list) {
        List<String> parts = Arrays.asList(list.split(OR_BESIDE, 2));
        Column column =
                Column.called(parts.get(0)).orElseThrow(() -> new IllegalStateException("no column [" + list + "]"));
        if (parts.size() == 1) return Meaning.of(column);
        return new Meaning(column, true, Column.called(parts.get(1)).orElse(null));
    }

    /** Whether the column is not to be read: because the loader of the plan has said so, or because the product added it. */
    boolean isLeftOut(String heading) {
        String words = Headings.bare(heading);
        return ours.contains(words) || "none".equals(said.get(words));
    }

    /** What the heading means: by what the loader said, else by the words of the list that it is, holds or begins with. */
    Optional<Meaning> over(String heading) {
        String words = Headings.bare(heading);
        String told = said.get(words);
        if (ours.contains(words)) return Optional.empty();
        if (heading.matches("%.{0,20}|.{0,20}%")) return Optional.of(Meaning.of(Column.PROGRESS));
        if (told != null) return Column.called(told).map(Meaning::of);
        if (words.isEmpty())
            return heading.contains("#") ? Optional.of(Meaning.of(Column.REFERENCE)) : Optional.empty();
        return of(words).or(() -> undated(words)).or(() -> parts(heading));
    }

    private Optional<Meaning> undated(String words) {
        String undated = Headings.undated(words);
        return undated.equals(words) ? Optional.empty() : of(undated);
    }

    private Optional<Meaning> of(String words) {
        Meaning whole = phrases.get(words);
        if (whole != null) return Optional.of(whole);
        return Headings.shaped(words)
                .map(Meaning::of)
                .or(() -> beginning(words))
                .or(() -> atEnds(words));
    }

    /** "Outcome / How will we know?": the clearer of the two. */
    private Optional<Meaning> parts(String heading) {
        String[] parts = SEVERAL.split(heading);
        if (parts.length == 1) return Optional.empty();
        List<Meaning> known = Arrays.stream(parts)
                .map(Headings::bare)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> of(words).stream())
                .toList();
        return known.stream()
                .filter(meaning -> !meaning.weak())
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** The longest phrase that the words begin with. One word alone must be all there is. */
    private Optional<Meaning> beginning(String words) {
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String phrase = words.substring(0, end);
            Meaning meaning = phrases.get(phrase);
            if (meaning != null && phrase.contains(" ")) return Optional.of(meaning);
        }
        return Optional.empty();
    }

    private Optional<Meaning> atEnds(String words) {
        List<String> each = List.of(words.split(" "));
        if (each.size() < 2 || each.size() > MOST_WORDS) return Optional.empty();
        String last = each.get(each.size() - 1);
        if (LAST_WORDS.contains(last)) return Optional.ofNullable(phrases.get(last));
        return FIRST_WORDS.contains(each.get(0)) ? Optional.ofNullable(phrases.get(each.get(0))) : Optional.empty();
    }
}
