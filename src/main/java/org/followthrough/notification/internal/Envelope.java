package org.followthrough.notification.internal;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Puts a mail into the form in which it travels. The same mail gives the same headers each time. */
@Component
class Envelope {

    private final Letterhead letterhead;

    Envelope(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /** Fills {@code message}, whose Message-ID Spring's sender keeps where one is set. */
    MimeMessage fill(MimeMessage message, MailToSend mail) throws MessagingException {
        message.setFrom(Addresses.of(letterhead.from(), letterhead.fromName()));
        message.setReplyTo(new InternetAddress[] {Addresses.of(letterhead.answersTo(), letterhead.fromName())});
        message.setRecipient(RecipientType.TO, Addresses.of(mail.recipient(), mail.recipientName()));
        message.setSubject(OneLine.of(mail.subjectLine()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.composedAt()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.threadId() != null) {
            message.setHeader("In-Reply-To", mail.threadId());
            message.setHeader("References", mail.threadId());
        }
        if (mail.unsubscribable())
            message.setHeader("List-Unsubscribe", "<mailto:" + letterhead.answersTo() + "?subject=unsubscribe>");
        message.setContent(new MimeMultipart("alternative", plain(mail), html(mail)));
        return message;
    }

    private static MimeBodyPart plain(MailToSend mail) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(mail.plainText(), StandardCharsets.UTF_8.name(), "plain");
        return part;
    }

    private static MimeBodyPart html(MailToSend mail) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        return part;
    }
}
