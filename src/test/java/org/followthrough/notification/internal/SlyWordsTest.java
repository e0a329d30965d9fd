package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.followthrough.notification.MailFacts;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's name, address or words add a header or a reader to a mail. */
class SlyWordsTest {

    private static final String A_TUESDAY = "2026-03-17T09:00:00Z";

    @Test
    void a_name_or_subject_with_line_ends_adds_no_header() throws Exception {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, A_TUESDAY)) {
            MailToSend sly = new MailToSend(
                    UUID.randomUUID(),
                    "eve@example.org",
                    "Eve\r\nBcc: all@example.org\r\n\r\nHello",
                    "Due\nX-Evil: yes\r\n\r\nHello",
                    "text",
                    "<p>html</p>",
                    "<1@northvale.example>",
                    null,
                    false,
                    room.clock.instant(),
                    0,
                    null);
            assertThat(room.part(Post.class).send(sly).error()).isNull();
            MimeMessage mail = room.received().get(0);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("X-Evil")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getSubject()).isEqualTo("Due X-Evil: yes Hello");
            assertThat(SendingTest.plainText(mail)).isEqualTo("text");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "somebody",
                "a@b@c",
                "mal@example.org\r\nBcc: all@example.org",
                "a@example.org, b@example.org",
                "Mal <mal@example.org>",
                "group: a@example.org;"
            })
    void what_is_not_one_plain_address_is_not_written_to(String address) {
        assertThat(Addresses.isUsable(address)).isFalse();
    }

    @Test
    void nothing_that_a_mail_says_may_hold_a_line_end() {
        assertThatThrownBy(() -> MailFacts.about("GS-1\r\nBcc: all@example.org", "evidence due", "/actions/1"))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> SampleNotices.training().labelled("a\nb")).hasMessageContaining("control character");
        assertThatThrownBy(() -> SampleNotices.training().owedBy("a\u2028b", null))
                .hasMessageContaining("control character");
        assertThatThrownBy(() -> MailFacts.about("GS-1", "evidence due", "//elsewhere.example/"))
                .hasMessageContaining("not a path of ours");
        assertThatThrownBy(() -> MailFacts.about("GS-1", "evidence due", "https://elsewhere.example/"))
                .hasMessageContaining("not a path of ours");
    }
}
