package org.followthrough.notification.internal;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Directory;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.shared.WorkingDays;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestDatabases;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The notification module as it runs, on a real database and a real SMTP server, with hands on the clock. */
class PostRoom implements AutoCloseable {

    private static final Map<TestDatabases.Vendor, DataSource> DATABASES = new ConcurrentHashMap<>();

    final SettableClock clock;
    final DataSource database;
    final FewPeople people;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final int port;
    private final List<MimeMessage> received = new ArrayList<>();
    private @Nullable GreenMail server;

    /** @param start London is asked for its date at this moment, in ISO 8601 with a zone */
    PostRoom(TestDatabases.Vendor vendor, String start) {
        this(empty(vendor), start, Map.of());
    }

    PostRoom(String start, Map<String, Object> settings) {
        this(empty(TestDatabases.Vendor.H2), start, settings);
    }

    /** One database of each vendor serves all rooms, one after the other. */
    private static DataSource empty(TestDatabases.Vendor vendor) {
        DataSource database = DATABASES.computeIfAbsent(vendor, TestDatabases.Vendor::migrated);
        JdbcClient.create(database).sql("delete from notice").update();
        JdbcClient.create(database).sql("delete from mail").update();
        return database;
    }

    private PostRoom(DataSource database, String start, Map<String, Object> settings) {
        this.clock = SettableClock.at(start);
        this.database = database;
        this.people = new FewPeople(JdbcClient.create(database));
        this.port = freePort();
        serverStarts();
        Map<String, Object> all = new HashMap<>(Map.of(
                "followthrough.mail.from", "followthrough@northvale.example",
                "followthrough.mail.from-name", "Northvale Safeguarding Partnership",
                "followthrough.mail.reply-to", "business.unit@northvale.example",
                "followthrough.base-url", "https://followthrough.northvale.example"));
        all.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(Directory.class, () -> people);
        context.registerBean(Deputies.class, NobodyIsAway::new);
        context.registerBean(JavaMailSenderImpl.class, () -> sender(port));
        context.register(Wiring.class);
        context.refresh();
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties timeouts = new Properties();
        timeouts.put("mail.smtp.connectiontimeout", "2000");
        timeouts.put("mail.smtp.timeout", "2000");
        timeouts.put("mail.smtp.writetimeout", "2000");
        sender.setJavaMailProperties(timeouts);
        return sender;
    }

    void write(NewNotice... notices) {
        inTransaction(() -> notices().write(List.of(notices)));
    }

    void inTransaction(Runnable business) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> business.run());
    }

    Notices notices() {
        return context.getBean(Notices.class);
    }

    MailLog log() {
        return context.getBean(MailLog.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    void compose() {
        context.getBean(ComposeMails.class).tick(clock.instant());
    }

    void send() {
        context.getBean(SendMails.class).tick(clock.instant());
    }

    /** As the scheduler does each minute. */
    void tick() {
        compose();
        send();
    }

    /** Everything that the server ever received, also before it was last stopped. */
    List<MimeMessage> received() {
        List<MimeMessage> all = new ArrayList<>(received);
        if (server != null) all.addAll(List.of(server.getReceivedMessages()));
        return all;
    }

    final void serverStarts() {
        GreenMail started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        server = started;
    }

    void serverStops() {
        GreenMail running = Objects.requireNonNull(server);
        received.addAll(List.of(running.getReceivedMessages()));
        running.stop();
        server = null;
    }

    /** Breaks off at mails for addresses at {@code refused.example}, and takes all others. */
    void serverRefusesSome() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("com.icegreen.greenmail", LogLevel.OFF);
        Objects.requireNonNull(server).getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().endsWith("refused.example")) throw new UserException("no such mailbox");
            UserManager users = Objects.requireNonNull(server).getUserManager();
            GreenMailUser known = users.getUserByEmail(address.getEmail());
            return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "");
        });
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) server.stop();
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    // without the listeners, which have the whole application about them: ListenersTest
    @ComponentScan(
            basePackageClasses = ComposeMails.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*(On[A-Z]\\w+|Facts|ActsFor|InNumbers|ActionsStand|Chase[A-Z]\\w+|HandChases|Warn\\w+|Proof\\w+|Prove\\w+)"))
    static class Wiring {

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        StillStands stillStands() {
            return notice -> true;
        }

        @Bean
        ExecutivesNumbers executivesNumbers() {
            return reader -> List.of();
        }

        @Bean
        WorkingDays workingDays() {
            return WorkingDays.ofEnglandAndWales();
        }
    }
}
