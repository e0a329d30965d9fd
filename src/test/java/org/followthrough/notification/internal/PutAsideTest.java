package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.notification.internal.SampleNotices.returned;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.LoggedMail;
import org.followthrough.notification.MailState;
import org.followthrough.shared.Outcome;
import org.junit.jupiter.api.Test;

/** A mail that was given up is put back by somebody, or not at all. */
class PutAsideTest {

    private static final String A_TUESDAY = "2026-03-17T09:00:00Z";

    private static final Map<String, Object> GIVES_UP_AT_ONCE = Map.of("followthrough.mail.give-up-after", "0s");

    private final UUID subject = UUID.randomUUID();

    @Test
    void a_mail_put_aside_goes_to_the_present_address_when_somebody_puts_it_back() throws Exception {
        try (PostRoom room = new PostRoom(A_TUESDAY, GIVES_UP_AT_ONCE)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@refused.example");
            room.serverRefusesSome();
            room.write(returned(subject, reader));
            room.tick();
            room.clock.advance(Duration.ofMinutes(1));
            room.tick();
            LoggedMail dead = room.log().in(MailState.DEAD, 10).get(0);
            room.people.movesTo(reader, "priya.shah@example.org");
            assertThat(room.log().retry(dead.id(), businessManager())).isEqualTo(Outcome.done());
            assertThat(room.log().retry(dead.id(), businessManager())).isInstanceOf(Outcome.Refused.class);
            room.tick();
            assertThat(room.received()).hasSize(1);
            assertThat(room.received().get(0).getMessageID()).startsWith("<" + dead.id());
            assertThat(room.log().about(subject).get(0).state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void putting_back_is_for_business_managers_and_administrators_and_not_for_leavers_mails() {
        try (PostRoom room = new PostRoom(A_TUESDAY, GIVES_UP_AT_ONCE)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@refused.example");
            room.serverRefusesSome();
            room.write(returned(subject, reader));
            room.tick();
            room.clock.advance(Duration.ofMinutes(1));
            room.tick();
            UUID dead = room.log().in(MailState.DEAD, 10).get(0).id();
            assertThatThrownBy(() -> room.log().retry(dead, viewer(Seat.GROUP_CHAIR)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> room.log().retry(UUID.randomUUID(), businessManager()))
                    .isInstanceOf(NotVisible.class);
            room.people.leaves(reader);
            assertThat(room.log().retry(dead, viewer(Seat.ADMINISTRATOR)))
                    .isEqualTo(Outcome.refused("Priya Shah has left, or has no usable mail address."));
        }
    }

    private static Viewer businessManager() {
        return viewer(Seat.BUSINESS_MANAGER);
    }

    private static Viewer viewer(Seat seat) {
        return new Viewer(PersonId.next(), "Ada Okoro", null, Set.of(seat), Set.of(), Set.of(), Set.of());
    }
}
