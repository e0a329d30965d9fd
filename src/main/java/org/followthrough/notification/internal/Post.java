package org.followthrough.notification.internal;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The way to the mail server. */
@Component
class Post {

    private final ObjectProvider<JavaMailSender> sender;
    private final Envelope envelope;

    Post(ObjectProvider<JavaMailSender> sender, Envelope envelope) {
        this.sender = sender;
        this.envelope = envelope;
    }

    /** Hands one mail to the server, once. Never throws for what the server or the network does. */
    Delivery send(MailToSend mail) {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) return Delivery.unreachable("no mail server is set: spring.mail.host");
        try {
            server.send(envelope.fill(server.createMimeMessage(), mail));
            return Delivery.DONE;
        } catch (MailSendException failed) {
            return outcomeOf(failed);
        } catch (MailException notTaken) {
            return Delivery.unreachable(wordsOf(notTaken));
        } catch (MessagingException notAMail) {
            return Delivery.refused(wordsOf(notAMail));
        }
    }

    /**
     * Spring says with a cause that the connection failed, without one that this mail did, and without failed mails that
     * only the farewell to the server did: the mail is out.
     */
    private static Delivery outcomeOf(MailSendException failed) {
        Map<Object, Exception> mails = failed.getFailedMessages();
        if (mails.isEmpty()) return Delivery.DONE;
        Exception first = mails.values().iterator().next();
        return failed.getCause() == null ? Delivery.refused(wordsOf(first)) : Delivery.unreachable(wordsOf(failed));
    }

    private static String wordsOf(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return OneLine.of(root.getClass().getSimpleName() + ": " + root.getMessage(), 500);
    }

    /** @param error null where the server took the mail */
    record Delivery(boolean serverReached, @Nullable String error) {

        static final Delivery DONE = new Delivery(true, null);

        static Delivery refused(String error) {
            return new Delivery(true, error);
        }

        static Delivery unreachable(String error) {
            return new Delivery(false, error);
        }
    }
}
