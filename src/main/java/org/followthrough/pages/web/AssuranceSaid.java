package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of assurance that will be sought, as a proposal for a person to look at.
 *
 * @param sentence that says so
 * @param agencies of the partnership that it names, or all of them where it says so
 * @param others that it names, as it names them
 */
record AssuranceSaid(String sentence, Set<AgencyId> agencies, List<String> others) {

    private static final Pattern SOUGHT = Pattern.compile(
            "\\b(seek|seeks|seeking|sought|request|requests|requested|obtain|obtains)\\b[^.]*\\bassurances?\\b"
                    + "|\\bassurances?\\b[^.]*\\b(sought|requested|obtained)\\b",
            Pattern.CASE_INSENSITIVE);

    /** From whom: up to where the sentence says of what, or by when. */
    private static final Pattern FROM = Pattern.compile(
            "\\bfrom\\s+(.+?)(?=\\s+(?:that|about|as to|regarding|concerning|on|in relation|in respect|of how|whether|by)\\b|[.;:]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern EVERYBODY = Pattern.compile(
            "(?:all|each|every)\\b.*\\b(?:partners?|agency|agencies|organisations?|members?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;&]|\\band\\b|\\bor\\b)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|its|their|our|both|local)\\s+", Pattern.CASE_INSENSITIVE);

    AssuranceSaid {
        agencies = Set.copyOf(agencies);
        others = List.copyOf(others);
    }

    /** Null where the text says nothing of the kind. */
    static @Nullable AssuranceSaid in(String text, List<Agency> known) {
        for (String sentence : text.split("(?<=[.!?])\\s+|\\n+"))
            if (SOUGHT.matcher(sentence).find()) return read(sentence.strip(), known);
        return null;
    }

    private static AssuranceSaid read(String sentence, List<Agency> known) {
        Matcher from = FROM.matcher(sentence);
        if (!from.find()) return new AssuranceSaid(sentence, Set.of(), List.of());
        Set<AgencyId> agencies = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        String left = takeNamed(from.group(1), known, agencies);
        for (String each : BETWEEN.split(left)) {
            String name = ARTICLE.matcher(each.strip()).replaceFirst("");
            if (name.isEmpty()) continue;
            Agency agency = called(name, known);
            if (agency != null) agencies.add(agency.id());
            else if (EVERYBODY.matcher(name).matches()) known.forEach(every -> agencies.add(every.id()));
            else others.add(name);
        }
        return new AssuranceSaid(sentence, agencies, others);
    }

    /** Agencies by their full names first, because a name may hold an "and". @return what is left of the text */
    private static String takeNamed(String text, List<Agency> known, Set<AgencyId> agencies) {
        String left = text;
        for (Agency agency : known) {
            Matcher named = Pattern.compile(Pattern.quote(agency.name()), Pattern.CASE_INSENSITIVE)
                    .matcher(left);
            if (!named.find()) continue;
            agencies.add(agency.id());
            left = named.replaceAll(",");
        }
        return left;
    }

    /** "the police" is the one agency in whose name that word stands. */
    private static @Nullable Agency called(String name, List<Agency> known) {
        String word = " " + name.toLowerCase(Locale.UK) + " ";
        List<Agency> alike = known.stream()
                .filter(agency -> (" " + agency.name().toLowerCase(Locale.UK) + " ").contains(word))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }
}
