package org.followthrough.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The two forms of one mail. */
record ReceivedParts(String plainText, String html) {

    static ReceivedParts of(MimeMessage mail) throws MessagingException {
        return new ReceivedParts(part(mail, "text/plain"), part(mail, "text/html"));
    }

    /** Empty where the mail has no such part. */
    private static String part(MimeMessage mail, String type) throws MessagingException {
        try {
            if (mail.isMimeType(type)) return String.valueOf(mail.getContent());
            if (!(mail.getContent() instanceof Multipart parts)) return "";
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) return String.valueOf(part.getContent());
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
