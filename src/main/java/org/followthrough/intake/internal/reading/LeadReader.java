package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/**
 * Splits a cell of leads into owners, in their order, whoever is marked as the lead before the others. At "/", ",", ";" and
 * a new line always, unless a person's job title or organisation follows; at "and" and "&" only where both sides are owners
 * without doubt, because a split inside a name would make two owners of one.
 */
public final class LeadReader {

    /** Text beyond that length is no name, and is left as it is printed. */
    private static final int LONGEST_NAMES = 400;

    private static final Pattern ABOVE = Pattern.compile(
            "(?i)(?:(?:same )?as (?:per )?(?:the )?(?:row )?(?:above|before|previous(?:ly)?)|see above|same(?: as above)?|above"
                    + "|ditto|do\\.|-? ?(?:\"|''|“|”|〃|,,) ?-?)(?: (?:row|action|lead))?\\.?");

    private static final String POINTER = "(?:(?:same )?as (?:per )?(?:the )?(?:row )?above|see above|ditto)";
    private static final String BETWEEN = "\\s*(?:[,;/\\n+&]|\\b(?:and|plus|with)\\b)\\s*";
    private static final Pattern ABOVE_TOO =
            Pattern.compile("(?i)^" + POINTER + BETWEEN + "(?=\\S)|(?<=\\S)" + BETWEEN + POINTER + "\\.?$");

    private final OwnerWords words;
    private final LeadCell cells;
    private final LeadTitles titles;
    private final LeadAnds ands;

    public LeadReader() {
        this(WordLists.bundled("/intake/lead-words.txt"));
    }

    LeadReader(WordLists lists) {
        words = new OwnerWords(lists);
        ands = new LeadAnds(words);
        cells = new LeadCell(words, ands);
        titles = new LeadTitles(words);
    }

    /**
     * @return the owners as printed, none of them twice; empty where the cell names nobody. Of "As above and Police" only
     *     the police: see {@link #refersAboveToo}
     */
    public List<String> read(String printed) {
        String text = ABOVE_TOO.matcher(Printed.text(printed).strip()).replaceAll("");
        if (refersAbove(text) || namesNobody(text)) return List.of();
        List<String> leading = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean inList = false;
        for (String owner : titles.joined(cells.parts(text))) {
            if (owner.length() > LONGEST_NAMES) others.add(owner);
            else
                for (String name : ands.split(owner, inList))
                    (LeadMark.isOn(name) ? leading : others).add(LeadMark.without(name));
            inList = true;
        }
        return Stream.concat(leading.stream(), others.stream())
                .filter(name -> !namesNobody(name) && !refersAbove(name))
                .distinct()
                .toList();
    }

    /** "As above": whoever the row above names. */
    public boolean refersAbove(String cell) {
        return ABOVE.matcher(cell.strip()).matches();
    }

    /** "As above and Police": beside those it names, whoever the row above names. */
    public boolean refersAboveToo(String cell) {
        return ABOVE_TOO.matcher(Printed.text(cell).strip()).find()
                && !read(cell).isEmpty();
    }

    /** "TBC", "Various": words, and yet nobody who could be asked. An empty cell names nobody too. */
    public boolean namesNobody(String cell) {
        return cell.isBlank() || words.isNobody(cell);
    }

    /** "All agencies": to be asked which bodies these are. */
    public boolean meansEverybody(String name) {
        return EverybodyWords.are(name);
    }
}
