package org.followthrough.publication.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.publication.NewWording;
import org.followthrough.publication.PublicItem;
import org.followthrough.publication.Publication;

/** Public wording as it was typed: nothing of it is lost where something is refused. */
record WordingForm(Map<String, String[]> typed) {

    private static final Pattern WORDING =
            Pattern.compile("wording-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    static WordingForm of(Publication publication) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        typed.put("title", one(publication.title()));
        typed.put("introduction", one(publication.introduction()));
        typed.put("doneBefore", one(publication.doneBefore()));
        typed.put("embargoReason", one(publication.embargoReason()));
        LocalDate until = publication.embargoUntil();
        if (until != null) {
            typed.put("embargo-day", one(String.valueOf(until.getDayOfMonth())));
            typed.put("embargo-month", one(String.valueOf(until.getMonthValue())));
            typed.put("embargo-year", one(String.valueOf(until.getYear())));
        }
        return new WordingForm(typed);
    }

    private static String[] one(String text) {
        return new String[] {text};
    }

    private String text(String name) {
        String[] given = typed.get(name);
        return given == null || given.length == 0 ? "" : given[0].replace("\r\n", "\n");
    }

    public String title() {
        return text("title");
    }

    public String introduction() {
        return text("introduction");
    }

    public String doneBefore() {
        return text("doneBefore");
    }

    public String embargoReason() {
        return text("embargoReason");
    }

    public String day() {
        return text("embargo-day");
    }

    public String month() {
        return text("embargo-month");
    }

    public String year() {
        return text("embargo-year");
    }

    Set<String> intended() {
        String[] ticked = typed.get("intended");
        return ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
    }

    NewWording wording() {
        Map<UUID, NewWording.Item> items = new LinkedHashMap<>();
        for (String name : typed.keySet()) {
            Matcher wording = WORDING.matcher(name);
            if (!wording.matches()) continue;
            String id = wording.group(1);
            items.put(
                    UUID.fromString(id),
                    new NewWording.Item(
                            text(name).strip(),
                            text("withheld-" + id).equals("true"),
                            text("reason-" + id).strip()));
        }
        return new NewWording(
                title(),
                introduction(),
                doneBefore(),
                embargo().orElse(null),
                !(day() + month() + year()).isBlank(),
                embargoReason(),
                items,
                intended());
    }

    private Optional<LocalDate> embargo() {
        try {
            return Optional.of(LocalDate.of(number(year()), number(month()), number(day())))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2200);
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    /** The items with what was typed beside them, where anything was. */
    List<PublicItem> over(List<PublicItem> items) {
        Map<UUID, NewWording.Item> typedItems = wording().items();
        return items.stream()
                .map(item -> {
                    NewWording.Item each = typedItems.get(item.id());
                    return each == null
                            ? item
                            : new PublicItem(
                                    item.id(),
                                    item.finding(),
                                    item.number(),
                                    item.internal(),
                                    each.wording(),
                                    each.withheld(),
                                    each.reason(),
                                    item.saved());
                })
                .toList();
    }
}
