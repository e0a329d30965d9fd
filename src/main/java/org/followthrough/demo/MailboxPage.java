package org.followthrough.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.notification.MailLog;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Everybody's mail, for a newcomer who plays every part. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mailbox")
@MayCall(everyone = true)
class MailboxPage {

    private static final int SIZE = 50;

    /** Looks as in a mail program: its own inline styles, nothing from elsewhere, no scripts; its link opens outside. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; frame-ancestors 'self'; "
                    + "sandbox allow-top-navigation-by-user-activation";

    private final Mailbox mailbox;
    private final MailLog log;
    private final Clock clock;

    MailboxPage(Mailbox mailbox, MailLog log, Clock clock) {
        this.mailbox = mailbox;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "1") int page, Model model) {
        int of = Math.max(1, (mailbox.count() + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(page, 1), of);
        model.addAttribute("mails", mailbox.page(shown, SIZE));
        model.addAttribute("page", shown);
        model.addAttribute("of", of);
        model.addAttribute("waiting", waiting());
        return "demo/mailbox";
    }

    @GetMapping("/{number:[0-9]{1,18}}")
    String one(@PathVariable long number, Model model) {
        model.addAttribute("mail", mailbox.mail(number).orElseThrow(NotVisible::new));
        return "demo/mail";
    }

    @GetMapping(path = "/{number:[0-9]{1,18}}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String html(@PathVariable long number, HttpServletResponse response) {
        String html = mailbox.mail(number).orElseThrow(NotVisible::new).html();
        response.setHeader("Content-Security-Policy", POLICY);
        return html.replaceFirst("(?i)<head>", "<head><base target=\"_top\">");
    }

    /** What has been written down and not yet sent, so that an empty mailbox explains itself. */
    private String waiting() {
        Instant now = clock.instant();
        return log.nextDeparture()
                .map(next -> next.isAfter(now)
                        ? "More mail waits. It leaves in office hours: next on " + DemoTime.inWords(next) + "."
                        : "More mail waits. It leaves within a few minutes.")
                .orElse("");
    }
}
