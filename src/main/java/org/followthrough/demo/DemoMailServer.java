package org.followthrough.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A real SMTP server in this process, on a free port that only this machine reaches. It takes a mail only once it lies
 * in the mailbox's table, so that it loses none when it is killed.
 */
class DemoMailServer implements DisposableBean {

    private static final String HOST = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    private final Mailbox mailbox;

    DemoMailServer(Mailbox mailbox) {
        this.mailbox = mailbox;
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::take);
    }

    JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(HOST);
        sender.setPort(server.getSmtp().getPort());
        Properties timeouts = sender.getJavaMailProperties();
        timeouts.put("mail.smtp.connectiontimeout", "10000");
        timeouts.put("mail.smtp.timeout", "10000");
        timeouts.put("mail.smtp.writetimeout", "10000");
        return sender;
    }

    private GreenMailUser take(MovingMessage moving, MailAddress to) throws MessagingException {
        MimeMessage mail = moving.getMessage();
        ReceivedParts parts = ReceivedParts.of(mail);
        Date date = mail.getSentDate();
        mailbox.add(
                to.getEmail(),
                String.valueOf(mail.getSubject()),
                (date == null ? mail.getReceivedDate() : date).toInstant(),
                parts.plainText(),
                parts.html());
        return new NoInbox(to.getEmail());
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
