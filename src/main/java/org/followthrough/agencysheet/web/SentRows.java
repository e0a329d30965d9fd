package org.followthrough.agencysheet.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.agencysheet.FilledRow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The rows of a preview as its form sends them back: what was looked at is what is taken in. */
final class SentRows {

    private SentRows() {}

    static List<FilledRow> of(MultiValueMap<String, String> fields) {
        List<String> answers = fields.getOrDefault("answer", List.of());
        List<FilledRow> rows = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++)
            rows.add(new FilledRow(
                    line(text(fields, "line", at)),
                    answer(answers.get(at)),
                    text(fields, "progress", at),
                    text(fields, "evidence", at),
                    day(text(fields, "doneOn", at)),
                    ""));
        return rows;
    }

    private static String text(MultiValueMap<String, String> fields, String name, int at) {
        List<String> all = fields.getOrDefault(name, List.of());
        return at < all.size() ? all.get(at) : "";
    }

    private static int line(String sent) {
        return sent.matches("[0-9]{1,6}") ? Integer.parseInt(sent) : 0;
    }

    private static @Nullable AnswerId answer(String sent) {
        try {
            return new AnswerId(UUID.fromString(sent));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String sent) {
        try {
            return sent.isEmpty() ? null : LocalDate.parse(sent);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
