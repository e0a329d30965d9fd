package org.followthrough.publication.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.publication.NewWording;
import org.followthrough.publication.Publication;
import org.followthrough.publication.Publication.State;
import org.followthrough.publication.PublicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications with their wording. */
@Repository
class PublicationRows {

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Publication each, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into publication (id, plan_id, version, state, slug, title, introduction, done_before, begun_at, begun_by)
                        values (:id, :plan, :version, 'DRAFT', :slug, :title, :introduction, :before, :now, :by)
                        """)
                .param("id", each.id().value())
                .param("plan", each.plan().value())
                .param("version", each.version())
                .param("slug", each.slug())
                .param("title", each.title())
                .param("introduction", each.introduction())
                .param("before", each.doneBefore())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** A new version begins with the wording of the one before; each item is to be looked at again. */
    void copyItems(PublicationId from, PublicationId to) {
        jdbc.sql("""
                        insert into publication_item (publication_id, item_id, wording, withheld, reason)
                        select ?, item_id, wording, withheld, reason from publication_item where publication_id = ?
                        """).params(to.value(), from.value()).update();
        jdbc.sql("""
                        insert into publication_intended (publication_id, found, by_person, at_moment)
                        select ?, found, by_person, at_moment from publication_intended where publication_id = ?
                        """).params(to.value(), from.value()).update();
    }

    List<Publication> of(PlanId plan) {
        return jdbc.sql("select * from publication where plan_id = ? order by version desc")
                .param(plan.value())
                .query(PublicationRows::publication)
                .list();
    }

    Optional<Publication> find(PublicationId id) {
        return jdbc.sql("select * from publication where id = ?")
                .param(id.value())
                .query(PublicationRows::publication)
                .optional();
    }

    Optional<Publication> hold(PublicationId id) {
        return jdbc.sql("select * from publication where id = ? for update")
                .param(id.value())
                .query(PublicationRows::publication)
                .optional();
    }

    boolean slugIsFree(String slug, PlanId plan) {
        return jdbc.sql("select count(*) from publication where slug = ? and plan_id <> ?")
                        .params(slug, plan.value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    Map<UUID, NewWording.Item> items(PublicationId id) {
        Map<UUID, NewWording.Item> items = new HashMap<>();
        jdbc.sql("select * from publication_item where publication_id = ?")
                .param(id.value())
                .query(row -> {
                    items.put(
                            row.getObject("item_id", UUID.class),
                            new NewWording.Item(
                                    row.getString("wording"), row.getBoolean("withheld"), row.getString("reason")));
                });
        return items;
    }

    Set<String> intended(PublicationId id) {
        return new HashSet<>(jdbc.sql("select found from publication_intended where publication_id = ?")
                .param(id.value())
                .query(String.class)
                .list());
    }

    void save(PublicationId id, NewWording wording, PersonId by, Instant now) {
        jdbc.sql("""
                        update publication set title = :title, introduction = :introduction, done_before = :before,
                               embargo_until = :until, embargo_reason = :reason
                        where id = :id
                        """)
                .param("title", wording.title())
                .param("introduction", wording.introduction())
                .param("before", wording.doneBefore())
                .param("until", wording.embargoUntil())
                .param("reason", wording.embargoUntil() == null ? null : wording.embargoReason())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from publication_item where publication_id = ?")
                .param(id.value())
                .update();
        wording.items()
                .forEach((item, each) -> jdbc.sql(
                                "insert into publication_item (publication_id, item_id, wording, withheld, reason) values (?, ?, ?, ?, ?)")
                        .params(id.value(), item, each.wording(), each.withheld(), each.reason())
                        .update());
        jdbc.sql("delete from publication_intended where publication_id = ?")
                .param(id.value())
                .update();
        wording.intended()
                .forEach(found -> jdbc.sql(
                                "insert into publication_intended (publication_id, found, by_person, at_moment) values (?, ?, ?, ?)")
                        .params(id.value(), found, by.value(), now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    void move(PublicationId id, State state) {
        jdbc.sql("update publication set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void publish(PublicationId id, String content, String sha256, PersonId by, Instant now) {
        jdbc.sql("""
                        update publication set state = 'PUBLISHED', released_at = :now, released_by = :by,
                               content = :content, sha256 = :sha256
                        where id = :id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("content", content)
                .param("sha256", sha256)
                .param("id", id.value())
                .update();
    }

    void takeBack(PublicationId id, String reason, PersonId by, Instant now) {
        jdbc.sql("""
                        update publication set state = 'TAKEN_BACK', taken_back_at = :now, taken_back_by = :by,
                               taken_back_why = :reason
                        where id = :id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** A released text, with its hash. */
    record Kept(String slug, State state, String content, String sha256) {}

    List<Kept> published() {
        return jdbc.sql("select * from publication where state = 'PUBLISHED' order by released_at desc")
                .query(PublicationRows::kept)
                .list();
    }

    /** The newest that was released under a slug, published or not. */
    Optional<Kept> newest(String slug) {
        return jdbc
                .sql("select * from publication where slug = ? and released_at is not null order by version desc")
                .param(slug)
                .query(PublicationRows::kept)
                .list()
                .stream()
                .findFirst();
    }

    Optional<Kept> content(PublicationId id) {
        return jdbc.sql("select * from publication where id = ? and released_at is not null")
                .param(id.value())
                .query(PublicationRows::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(
                row.getString("slug"),
                State.valueOf(row.getString("state")),
                row.getString("content"),
                row.getString("sha256"));
    }

    private static Publication publication(ResultSet row, int n) throws SQLException {
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new Publication(
                new PublicationId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("introduction"),
                row.getString("done_before"),
                row.getObject("embargo_until", LocalDate.class),
                Objects.requireNonNullElse(row.getString("embargo_reason"), ""),
                released == null ? null : released.toInstant());
    }
}
