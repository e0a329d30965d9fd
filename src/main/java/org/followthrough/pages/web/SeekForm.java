package org.followthrough.pages.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.NewSeek;
import org.followthrough.directory.AgencyId;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Assurance that is to be asked for, as it was proposed and typed. */
record SeekForm(
        @Nullable String wording,
        @Nullable List<String> agencies,
        @Nullable String outside,
        @BindParam("due-day") @Nullable String day,
        @BindParam("due-month") @Nullable String month,
        @BindParam("due-year") @Nullable String year) {

    static SeekForm of(AssuranceSaid said) {
        List<String> named = said.agencies().stream()
                .map(agency -> agency.value().toString())
                .toList();
        return new SeekForm(said.sentence(), named, String.join("\n", said.others()), null, null, null);
    }

    NewSeek given(FindingId finding) {
        Set<AgencyId> chosen = (agencies == null ? Stream.<String>empty() : agencies.stream())
                .map(SeekForm::id)
                .flatMap(Stream::ofNullable)
                .map(AgencyId::new)
                .collect(Collectors.toSet());
        return new NewSeek(
                finding,
                wording == null ? "" : wording,
                chosen,
                outside == null ? List.of() : outside.lines().toList(),
                new TypedDay(day, month, year).date().orElse(null));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
