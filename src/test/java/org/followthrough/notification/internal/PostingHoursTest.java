package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.followthrough.shared.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PostingHoursTest {

    private final PostingHours hours = new PostingHours(WorkingDays.ofEnglandAndWales(), settings(Map.of()));

    @ParameterizedTest
    @CsvSource({
        "the second before eight in winter,   2026-03-27T07:59:59Z, false, false",
        "eight in winter,                     2026-03-27T08:00:00Z, true,  true",
        "the second before eight in summer,   2026-03-30T06:59:59Z, false, false",
        "eight in summer,                     2026-03-30T07:00:00Z, true,  true",
        "the second before eight in autumn,   2026-10-26T07:59:59Z, false, false",
        "eight after the clocks went back,    2026-10-26T08:00:00Z, true,  true",
        "the second before six in summer,     2026-03-30T16:59:59Z, true,  true",
        "six in summer,                       2026-03-30T17:00:00Z, false, true",
        "a Saturday,                          2026-03-28T10:00:00Z, false, false",
        "a Sunday,                            2026-03-29T10:00:00Z, false, false",
        "Good Friday,                         2026-04-03T10:00:00Z, false, false",
        "Easter Monday,                       2026-04-06T10:00:00Z, false, false",
        "the Tuesday after,                   2026-04-07T10:00:00Z, true,  true",
        "the holiday that stands for Boxing Day, 2026-12-28T10:00:00Z, false, false"
    })
    void mails_are_made_and_leave_in_office_hours(String when, Instant moment, boolean made, boolean leave) {
        assertThat(hours.mailsAreMadeAt(moment)).as(when).isEqualTo(made);
        assertThat(hours.mailsLeaveAt(moment)).as(when).isEqualTo(leave);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T07:00:00Z, 2026-03-27T08:00:00Z",
        "2026-03-27T08:00:00Z, 2026-03-27T08:00:00Z",
        "2026-03-27T18:00:00Z, 2026-03-30T07:00:00Z",
        "2026-04-02T17:00:00Z, 2026-04-07T07:00:00Z",
        "2026-10-23T20:00:00Z, 2026-10-26T08:00:00Z"
    })
    void what_waits_leaves_the_next_working_morning(Instant now, Instant expected) {
        assertThat(hours.nextMaking(now)).isEqualTo(expected);
    }

    @Test
    void what_was_made_in_office_hours_may_still_leave_in_the_evening() {
        Instant evening = Instant.parse("2026-03-30T20:00:00Z");
        assertThat(hours.nextLeaving(evening)).isEqualTo(evening);
        assertThat(hours.nextMaking(evening)).isEqualTo(Instant.parse("2026-03-31T07:00:00Z"));
    }

    @Test
    void an_installation_sets_its_own_hours() {
        PostingHours early = new PostingHours(
                WorkingDays.ofEnglandAndWales(),
                settings(Map.of("followthrough.mail.opens", "07:15", "followthrough.mail.closes", "12:00")));
        assertThat(early.mailsAreMadeAt(Instant.parse("2026-03-27T07:15:00Z"))).isTrue();
        assertThat(early.mailsAreMadeAt(Instant.parse("2026-03-27T12:00:00Z"))).isFalse();
    }

    private static MailSettings settings(Map<String, String> own) {
        return new Binder(new MapConfigurationPropertySource(own))
                .bindOrCreate("followthrough.mail", MailSettings.class);
    }
}
