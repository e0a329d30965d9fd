package org.followthrough.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails of the demo go to a server in this process; the packaged jar does not have that server. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
class DemoMailConfiguration {

    @Bean
    DemoMailServer demoMailServer(Mailbox mailbox) {
        return new DemoMailServer(mailbox);
    }

    @Bean
    JavaMailSender demoMailSender(DemoMailServer server) {
        return server.sender();
    }
}
