package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.reading.LeadCell.Part;

/**
 * Several places that share one body: "Anytown, Eastmere and Westmere Safety Partnership". The places before carry none of
 * the body's words, so that by themselves they would be owners nobody could write to.
 */
final class SharedBody {

    private static final Pattern LAST_TWO = Pattern.compile("(.+?) (?:and|&) (?:the )?(.+)");

    private final OwnerWords words;

    SharedBody(OwnerWords words) {
        this.words = words;
    }

    List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int last = last(parts, at);
            String name = String.join(
                    ", ", parts.subList(at, last + 1).stream().map(Part::name).toList());
            joined.add(new Part(name, parts.get(at).follows()));
            at = last + 1;
        }
        return joined;
    }

    /** The part that carries the body's words for the place at a position; that position itself where no body is shared. */
    private int last(List<Part> parts, int at) {
        int next = at;
        while (next < parts.size() && words.isPlaceName(parts.get(next).name()) && commaFollows(parts, next)) next++;
        return next > at && isPlaceAndBody(parts.get(next).name()) ? next : at;
    }

    private static boolean commaFollows(List<Part> parts, int at) {
        return at + 1 < parts.size() && parts.get(at + 1).follows() == ',';
    }

    private boolean isPlaceAndBody(String name) {
        Matcher two = LAST_TWO.matcher(name);
        return two.matches() && words.isPlaceName(two.group(1)) && isBodyOfPlace(two.group(2));
    }

    /** A council is one place's own: only several are named after a list. */
    private boolean isBodyOfPlace(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && words.isPlaceName(name.substring(0, space))
                && (words.isGroup(name) || words.isOrganisation(name))
                && !OwnerWords.lower(name).endsWith(" council");
    }
}
