package org.followthrough.record.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.directory.Person;

/**
 * Words as somebody typed them, with a mark in place of each name of the directory: whole names however they are written,
 * surnames as they are written, with their capital. That a harmless word goes with them ("Young people") is the lesser harm.
 */
public final class WithoutNames {

    static final String MARK = "[name]";

    private static final int SHORTEST_SURNAME = 3;
    private static final String TITLED = "(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sgt|PC|DC|DS|DI|DCI|Cllr)\\.? )?";

    private final Pattern names;
    private final Pattern surnames;

    private WithoutNames(Pattern names, Pattern surnames) {
        this.names = names;
        this.surnames = surnames;
    }

    static WithoutNames of(Collection<Person> people) {
        return new WithoutNames(
                anyOf(people.stream().map(Person::fullName), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                anyOf(people.stream().flatMap(WithoutNames::surname), 0));
    }

    /** The longest first, so that no part of a name is left. */
    private static Pattern anyOf(Stream<String> names, int flags) {
        TreeSet<String> sorted =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        names.map(String::strip).forEach(sorted::add);
        String either = sorted.stream()
                .map(name -> Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return either.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + TITLED + "(?:" + either + ")(?![\\p{L}\\p{N}])", flags);
    }

    private static Stream<String> surname(Person person) {
        String name = person.fullName().strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean tellsNothing = last.length() < SHORTEST_SURNAME || last.equals(last.toLowerCase(Locale.ROOT));
        return tellsNothing ? Stream.empty() : Stream.of(last);
    }

    public String in(String words) {
        return surnames.matcher(names.matcher(words).replaceAll(MARK)).replaceAll(MARK);
    }
}
