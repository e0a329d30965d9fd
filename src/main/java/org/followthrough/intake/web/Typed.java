package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.draft.Fields;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.Upload;

/** What came with a form. Only the fields that a page has are read from it; each is one line, kept as typed. */
record Typed(Map<String, String> fields) {

    private static final int LONGEST = 4_000;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static Upload head(Typed typed) {
        return new Upload(
                typed.line("title"),
                typed.line("kind"),
                typed.line("pseudonym"),
                typed.line("prefix").toUpperCase(Locale.ROOT));
    }

    /** @param shape mends of the same draft, which say how many rows and leads there are */
    Mends mends(Mends shape) {
        List<Mends.Row> rows = new ArrayList<>();
        for (Mends.Row row : shape.actions())
            rows.add(row(rows.size() + 1, row.leads().size()));
        Upload head = head(this);
        return new Mends(
                head.title(),
                head.kind(),
                head.pseudonym(),
                head.prefix(),
                line("assuring"),
                isTicked("agreed"),
                line("minute"),
                rows);
    }

    private Mends.Row row(int row, int leads) {
        List<String> chosen = new ArrayList<>();
        for (int lead = 1; lead <= leads; lead++) chosen.add(line(Fields.lead(row, lead)));
        return new Mends.Row(
                chosen,
                line(Fields.date(row)),
                line(Fields.label(row)),
                isTicked(Fields.done(row)),
                isTicked(Fields.left(row)));
    }

    /** The version of what the page showed; -1, which none has, where it does not say. */
    int version() {
        String version = line("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean isTicked(String name) {
        return fields.containsKey(name);
    }

    String line(String name) {
        String line =
                BREAKS.matcher(fields.getOrDefault(name, "")).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
