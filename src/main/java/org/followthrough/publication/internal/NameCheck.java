package org.followthrough.publication.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.publication.NameFound;
import org.followthrough.publication.NameFound.Kind;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewId;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Finds in public texts what may point to a person: names of the directory, the review's pseudonym, and what looks like a
 * date of birth, an address, a number of the health service or of insurance, a telephone or a mail address.
 */
@Component
class NameCheck {

    private static final int SHORTEST_SURNAME = 3;
    private static final Map<Kind, List<Pattern>> PATTERNS = new LinkedHashMap<>();

    static {
        String months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
        PATTERNS.put(
                Kind.DATE,
                List.of(
                        pattern("\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}\\b"),
                        pattern("\\b\\d{1,2}(?:st|nd|rd|th)? " + months + " (?:19|20)\\d{2}\\b"),
                        pattern("\\bborn (?:on|in)\\b[^.,;\\n]{0,30}")));
        PATTERNS.put(
                Kind.ADDRESS,
                List.of(
                        pattern("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b"),
                        pattern(
                                "\\b\\d+[a-z]?,? (?:[a-z'’-]+ ){1,3}(?:street|road|lane|avenue|close|drive|court|crescent|"
                                        + "way|place|gardens|terrace|hill|st|rd)\\b")));
        PATTERNS.put(
                Kind.NUMBER,
                List.of(
                        pattern("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
                        pattern("\\b[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]\\b")));
        PATTERNS.put(
                Kind.CONTACT,
                List.of(pattern("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"), pattern("(?:\\+44|\\b0)[ \\d()-]{9,14}\\d\\b")));
    }

    private final Directory directory;
    private final Reviews reviews;

    NameCheck(Directory directory, Reviews reviews) {
        this.directory = directory;
        this.reviews = reviews;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @param texts by where they stand @param intended keys of what is meant so */
    List<NameFound> found(ReviewId review, Map<String, String> texts, Set<String> intended) {
        Map<String, NameFound> found = new LinkedHashMap<>();
        Map<Kind, List<Pattern>> patterns = new LinkedHashMap<>();
        patterns.put(Kind.PSEUDONYM, pseudonym(review));
        patterns.put(Kind.PERSON, people());
        patterns.putAll(PATTERNS);
        texts.forEach((where, text) -> each(patterns, text, (kind, hit) -> {
            NameFound name = new NameFound(where, hit, kind, false);
            found.putIfAbsent(name.key(), new NameFound(where, hit, kind, intended.contains(name.key())));
        }));
        return List.copyOf(found.values());
    }

    private static void each(Map<Kind, List<Pattern>> patterns, String text, BiConsumer<Kind, String> hit) {
        patterns.forEach((kind, each) -> each.forEach(pattern -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) hit.accept(kind, matcher.group().strip());
        }));
    }

    private List<Pattern> pseudonym(ReviewId review) {
        return reviews.review(review).map(Review::pseudonym).stream()
                .map(NameCheck::word)
                .toList();
    }

    private static Pattern word(String name) {
        return pattern("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])");
    }

    /** Whole names first, so that the longest hit is shown; then surnames, as names are written. */
    private List<Pattern> people() {
        List<Pattern> names = new ArrayList<>();
        List<Pattern> surnames = new ArrayList<>();
        for (Person person : directory.people()) {
            names.add(word(person.fullName()));
            surname(person)
                    .ifPresent(surname -> surnames.add(
                            Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(surname) + "(?![\\p{L}\\p{N}])")));
        }
        names.addAll(surnames);
        return names;
    }

    /** As it is written, with its capital: "Chair" is a name, "chair" is none. */
    private static Optional<String> surname(Person person) {
        String name = person.fullName().strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() < SHORTEST_SURNAME || last.equals(last.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(last);
    }
}
