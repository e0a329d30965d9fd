package org.followthrough.assurance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.AssuranceLink;
import org.followthrough.assurance.LinkId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Links, found by the hash of their token. */
@Repository
class LinkRows {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    LinkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    void insert(AssuranceLink link, String hash, Instant now) {
        jdbc.update(
                """
                insert into assurance_link (id, answer_id, token_hash, sent_to, asks, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                link.id().value(),
                link.answer().value(),
                hash,
                link.sentTo(),
                link.asks(),
                link.madeBy().value(),
                now.atOffset(ZoneOffset.UTC),
                link.expiresAt().atOffset(ZoneOffset.UTC));
    }

    Optional<AssuranceLink> behind(String hash) {
        return jdbc.query("select * from assurance_link where token_hash = ?", LinkRows::read, hash).stream()
                .findFirst();
    }

    List<AssuranceLink> of(AnswerId answer) {
        return jdbc.query(
                "select * from assurance_link where answer_id = ? order by made_at desc, id desc",
                LinkRows::read,
                answer.value());
    }

    Optional<AssuranceLink> anyOf(List<AnswerId> answers) {
        if (answers.isEmpty()) return Optional.empty();
        return named
                .query(
                        "select * from assurance_link where answer_id in (:answers) order by made_at desc",
                        Map.of("answers", answers.stream().map(AnswerId::value).toList()),
                        LinkRows::read)
                .stream()
                .findFirst();
    }

    /** @return false where somebody was faster, or it opens nothing any more */
    boolean use(LinkId link, Instant now) {
        return jdbc.update(
                        "update assurance_link set used_at = ? where id = ? and used_at is null and withdrawn_at is null",
                        now.atOffset(ZoneOffset.UTC),
                        link.value())
                == 1;
    }

    boolean withdraw(LinkId link, Instant now) {
        return jdbc.update(
                        "update assurance_link set withdrawn_at = ? where id = ? and used_at is null and withdrawn_at is null",
                        now.atOffset(ZoneOffset.UTC),
                        link.value())
                == 1;
    }

    private static AssuranceLink read(ResultSet row, int n) throws SQLException {
        return new AssuranceLink(
                new LinkId(row.getObject("id", UUID.class)),
                new AnswerId(row.getObject("answer_id", UUID.class)),
                row.getString("sent_to"),
                row.getString("asks"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "used_at"),
                moment(row, "withdrawn_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
