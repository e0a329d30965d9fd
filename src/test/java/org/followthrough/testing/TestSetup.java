package org.followthrough.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the tests put in place of the world outside: a database, a clock, a mail server. */
@TestConfiguration(proxyBeanMethods = false)
@Import({World.class, EmptyTables.class})
class TestSetup {

    @Bean
    SettableClock clock() {
        return SettableClock.at(World.START);
    }

    @Bean
    StatementCount statements() {
        return new StatementCount();
    }

    @Bean
    DataSource dataSource(@Value("${test.database:H2}") TestDatabases.Vendor vendor, StatementCount statements) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(vendor.emptyUrl());
        pool.setMaximumPoolSize(20);
        // the embedded server stops before the contexts close, and closing engines would wait half a minute for it
        pool.setConnectionTimeout(5_000);
        pool.setMinimumIdle(0);
        return statements.counting(pool);
    }

    /** A real SMTP server on a free port. */
    @Bean(destroyMethod = "stop")
    GreenMail smtp() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    @Primary
    JavaMailSender sender(GreenMail smtp) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.getSmtp().getPort());
        return sender;
    }
}
