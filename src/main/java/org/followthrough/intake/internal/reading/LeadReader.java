package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/**
 * Splits a cell of leads into owners, in their order. At "/", ",", ";" and a new line always; at "and" and "&" only where
 * both sides are owners without doubt, because a split inside a name would make two owners of one.
 */
public final class LeadReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+and ?/ ?or\\s+|[/;,](?![^(]*\\))|\\n");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+(?![^(]*\\))");
    private static final Pattern JOINED_BEFORE = Pattern.compile("(?s).*(?:\\b(?:and|of|the|for|to|in)|&|-)$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-•*·–]\\s+|and\\s+|&\\s*)|[.:]$");

    private final OwnerWords words;

    public LeadReader() {
        this(WordLists.bundled("/intake/lead-words.txt"));
    }

    LeadReader(WordLists words) {
        this.words = new OwnerWords(words);
    }

    /** @return the owners as printed, none of them twice; empty where the cell names nobody */
    List<String> read(String printed) {
        String cell = unwrapped(Printed.text(printed));
        if (words.isNobody(cell)) return List.of();
        return withTitles(SEPARATOR.splitAsStream(cell).map(LeadReader::bare).toList()).stream()
                .flatMap(this::splitAtAnd)
                .map(LeadReader::bare)
                .filter(name -> !name.isEmpty() && !words.isNobody(name))
                .distinct()
                .toList();
    }

    private static String bare(String name) {
        return BULLET.matcher(name.strip()).replaceAll("").strip();
    }

    /** A line that only ends the name above, or begins in the middle of a name, belongs to it. */
    private String unwrapped(String cell) {
        StringBuilder joined = new StringBuilder();
        for (String line : cell.lines().toList()) {
            if (joined.length() > 0) joined.append(carriesOn(joined, line) ? " " : "\n");
            joined.append(line);
        }
        return joined.toString();
    }

    private boolean carriesOn(CharSequence before, String line) {
        return JOINED_BEFORE.matcher(before).matches()
                || Character.isLowerCase(line.charAt(0))
                || line.charAt(0) == '('
                || words.isGroupWord(line);
    }

    /** "Ada Obi, Head of Safeguarding" is one person with a job title, not two owners. */
    private List<String> withTitles(List<String> names) {
        List<String> owners = new ArrayList<>();
        for (String name : names) {
            int last = owners.size() - 1;
            boolean title = last >= 0 && words.isPerson(owners.get(last)) && words.beginsWithRole(name);
            if (title) owners.set(last, owners.get(last) + ", " + name);
            else owners.add(name);
        }
        return owners;
    }

    private Stream<String> splitAtAnd(String name) {
        var and = AND.matcher(name);
        while (and.find()) {
            String before = name.substring(0, and.start());
            String after = name.substring(and.end());
            if (areTwo(before, after)) return Stream.concat(Stream.of(before), splitAtAnd(after));
        }
        return Stream.of(name);
    }

    private boolean areTwo(String before, String after) {
        if (words.isClosedGroup(before) || words.isSurelyPerson(before)) return true;
        if (words.holdsRole(before)) return words.beginsWithRole(after) || isTitle(before, after);
        if (words.isPerson(before)) return words.isPerson(AND.split(after)[0]);
        if (words.isOwnerByItself(before)) return words.isOwnerByItself(after) || words.isSurelyPerson(after);
        if (words.isGroup(before)) return words.isGroup(after) || words.isOwnerByItself(after) || words.isPerson(after);
        return words.isAcronym(before) && words.isAcronym(after);
    }

    private boolean isTitle(String before, String after) {
        return words.endsWithRole(before) && (words.endsWithRole(after) || words.isPerson(after));
    }
}
