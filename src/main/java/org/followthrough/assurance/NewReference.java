package org.followthrough.assurance;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.assurance.Reference.Kind;
import org.followthrough.assurance.Reference.Marking;
import org.jspecify.annotations.Nullable;

/** A link, or something that was seen, as somebody gave it. @param shownOn local to London, null where none could be read */
public record NewReference(
        @Nullable Kind kind,
        String what,
        String link,
        String seenBy,
        String seenAt,
        @Nullable LocalDate shownOn,
        Marking marking) {

    public NewReference {
        what = what.strip();
        link = link.strip();
        seenBy = seenBy.strip();
        seenAt = seenAt.strip();
    }

    /** What is wrong with it, by field. @param today in London */
    public Map<String, String> sentences(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (kind == null) wrong.put("kind", "Choose whether it is a link, or something that was seen.");
        if (what.isEmpty()) wrong.put("what", "Say what it is.");
        if (what.length() > 300) wrong.put("what", "This can have at most 300 characters.");
        if (kind == Kind.LINK && !isAddress(link))
            wrong.put("link", "Enter a whole address that begins with https://.");
        if (kind == Kind.SEEN && seenBy.isEmpty()) wrong.put("seenBy", "Say who saw it.");
        if (kind == Kind.SEEN && seenAt.isEmpty()) wrong.put("seenAt", "Say where it was seen.");
        if (seenBy.length() > 200) wrong.put("seenBy", "This can have at most 200 characters.");
        if (seenAt.length() > 200) wrong.put("seenAt", "This can have at most 200 characters.");
        if (shownOn == null) wrong.put("shownOn", "Enter a real date, such as 31 3 2026.");
        else if (shownOn.isAfter(today)) wrong.put("shownOn", "The date of the evidence must be today or earlier.");
        return wrong;
    }

    /** It is never fetched. */
    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= 1000 && "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
