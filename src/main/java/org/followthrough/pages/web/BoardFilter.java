package org.followthrough.pages.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of the dashboard is shown; kept in the page's address, and on every link of it. An empty text leaves a matter open; what
 * names nothing shows nothing.
 *
 * @param plan a plan's id
 * @param finding a finding's id
 * @param agency an agency's id, or one of {@link BoardRow#OUTSIDE} and {@link BoardRow#NO_AGENCY}
 * @param rating the words of a rating
 * @param state a key of {@link BoardState}
 * @param text every word of it stands in the reference, the wording, the printed leads or the lead's name
 */
record BoardFilter(String plan, String finding, String agency, String rating, String state, String text) {

    static final BoardFilter ALL = new BoardFilter("", "", "", "", "", "");

    private static final List<String> NAMES = List.of("plan", "finding", "agency", "rating", "state", "text");
    private static final int LONGEST = 200;

    /** Reads it out of a request's parameters. Others among them are left alone. */
    static BoardFilter of(Map<String, String> parameters) {
        return new BoardFilter(
                read("plan", parameters),
                read("finding", parameters),
                read("agency", parameters),
                read("rating", parameters),
                read("state", parameters),
                read("text", parameters));
    }

    private static String read(String name, Map<String, String> parameters) {
        String given = parameters.getOrDefault(name, "").strip();
        return given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    }

    /** The same, with one matter changed. */
    BoardFilter with(String name, String value) {
        if (!NAMES.contains(name)) throw new IllegalArgumentException("no filter is named " + name);
        Map<String, String> changed = new LinkedHashMap<>(fields());
        changed.put(name, value);
        return of(changed);
    }

    /** What is not left open, by name, in a fixed order. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> values = List.of(plan, finding, agency, rating, state, text);
        for (int i = 0; i < NAMES.size(); i++) if (!values.get(i).isEmpty()) fields.put(NAMES.get(i), values.get(i));
        return fields;
    }

    public boolean isOpen() {
        return fields().isEmpty();
    }

    /** "plan=…&state=overdue", encoded for an address; empty where everything is shown. */
    String query() {
        return fields().entrySet().stream()
                .map(each -> each.getKey() + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    /** The address of the dashboard that shows it, from the root. */
    public String path() {
        return isOpen() ? "/dashboard" : "/dashboard?" + query();
    }

    boolean shows(BoardRow row) {
        return isOrOpen(plan, row.planKey())
                && isOrOpen(finding, row.findingKey())
                && isOrOpen(agency, row.agencyKey())
                && isOrOpen(rating, row.rated().words())
                && isOrOpen(state, row.state().key())
                && hasEveryWord(row);
    }

    private static boolean isOrOpen(String asked, String is) {
        return asked.isEmpty() || asked.equals(is);
    }

    private boolean hasEveryWord(BoardRow row) {
        if (text.isEmpty()) return true;
        String all = row.searched().toLowerCase(Locale.UK);
        for (String word : text.toLowerCase(Locale.UK).split("\\s+")) if (!all.contains(word)) return false;
        return true;
    }
}
