package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Bodies to ask, as they were chosen and typed. */
record AskForm(
        @Nullable List<String> agencies,
        @Nullable String person,
        @Nullable String outside,
        @Nullable String contact,
        @BindParam("askedOn-day") @Nullable String askedDay,
        @BindParam("askedOn-month") @Nullable String askedMonth,
        @BindParam("askedOn-year") @Nullable String askedYear,
        @BindParam("due-day") @Nullable String day,
        @BindParam("due-month") @Nullable String month,
        @BindParam("due-year") @Nullable String year) {

    /** Those from whom the action's own words say that assurance will be sought, but for the one that is asked already. */
    static AskForm proposed(@Nullable AssuranceSaid said, ActionView action) {
        if (said == null) return new AskForm(null, null, null, null, null, null, null, null, null, null);
        List<String> named = said.agencies().stream()
                .filter(agency -> !agency.equals(action.agency()))
                .map(agency -> agency.value().toString())
                .toList();
        String outside = said.others().isEmpty() ? "" : said.others().get(0);
        return new AskForm(named, null, outside, null, null, null, null, null, null, null);
    }

    NewAsk given() {
        Set<AgencyId> chosen = chosen().map(AskForm::id)
                .flatMap(Stream::ofNullable)
                .map(AgencyId::new)
                .collect(Collectors.toSet());
        UUID named = id(text(person));
        return new NewAsk(
                chosen,
                named == null ? null : new PersonId(named),
                text(outside),
                text(contact),
                askedOn().date().orElse(null),
                due());
    }

    /** What cannot be read at all, by field. */
    Map<String, String> unreadable() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!askedOn().isEmpty() && askedOn().date().isEmpty())
            wrong.put("askedOn", "Enter a real date, such as 27 3 2026.");
        return wrong;
    }

    private TypedDay askedOn() {
        return new TypedDay(askedDay, askedMonth, askedYear);
    }

    private @Nullable LocalDate due() {
        return new TypedDay(day, month, year).date().orElse(null);
    }

    private Stream<String> chosen() {
        return agencies == null ? Stream.empty() : agencies.stream();
    }

    private static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
