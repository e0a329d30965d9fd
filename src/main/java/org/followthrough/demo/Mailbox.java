package org.followthrough.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's mail in one place. */
@Repository
@Profile("demo")
class Mailbox {

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String recipient, String subjectLine, Instant datedAt, String plainText, String html) {
        jdbc.sql("""
                        insert into demo_mail (recipient, subject_line, dated_at, plain_text, html)
                        values (:recipient, :subject, :at, :text, :html)
                        """)
                .param("recipient", recipient)
                .param("subject", subjectLine)
                .param("at", datedAt.atOffset(ZoneOffset.UTC))
                .param("text", plainText)
                .param("html", html)
                .update();
    }

    int count() {
        return jdbc.sql("select count(*) from demo_mail").query(Integer.class).single();
    }

    /** Newest first, without their texts. */
    List<DemoMail> page(int page, int size) {
        return jdbc.sql("""
                        select number, recipient, subject_line, dated_at, '' as plain_text, '' as html from demo_mail
                        order by number desc offset :skip rows fetch first :size rows only
                        """)
                .param("skip", (page - 1) * size)
                .param("size", size)
                .query((row, n) -> mail(row))
                .list();
    }

    Optional<DemoMail> mail(long number) {
        return jdbc.sql("select * from demo_mail where number = :number")
                .param("number", number)
                .query((row, n) -> mail(row))
                .optional();
    }

    private static DemoMail mail(ResultSet row) throws SQLException {
        return new DemoMail(
                row.getLong("number"),
                row.getString("recipient"),
                row.getString("subject_line"),
                row.getObject("dated_at", OffsetDateTime.class).toInstant(),
                row.getString("plain_text"),
                row.getString("html"));
    }
}
