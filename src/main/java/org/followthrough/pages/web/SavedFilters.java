package org.followthrough.pages.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.Ids;
import org.followthrough.shared.Outcome;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filters of the dashboard that people keep under names of their own. Nobody sees another's. */
@Repository
class SavedFilters {

    static final int LONGEST_NAME = 60;
    static final int MOST = 30;

    /** @param path of the dashboard that shows it, from the root */
    record Saved(UUID id, String name, String path) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    List<Saved> of(PersonId person) {
        return jdbc.sql("select id, name, filter from saved_filter where person_id = ? order by name_key")
                .param(person.value())
                .query((row, n) -> new Saved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        "/dashboard?" + row.getString("filter")))
                .list();
    }

    /**
     * Must be called outside any transaction: that two are saved under one name at once is told by the constraint alone.
     *
     * @return refused with a sentence for {@code name}; a name is the same in capitals
     */
    Outcome save(String typed, BoardFilter filter, PersonId person) {
        String name = typed.strip().replaceAll("[\\p{Cc}\\s]+", " ");
        if (filter.isOpen()) return Outcome.refused("name", "Choose what to show before you save it.");
        if (name.isEmpty()) return Outcome.refused("name", "Enter a name for the filter.");
        if (name.length() > LONGEST_NAME)
            return Outcome.refused("name", "The name can have at most " + LONGEST_NAME + " characters.");
        if (of(person).size() >= MOST)
            return Outcome.refused("name", "You can keep at most " + MOST + " filters. Delete one first.");
        try {
            insert(name, filter, person);
            return Outcome.done();
        } catch (DuplicateKeyException taken) {
            return Outcome.refused("name", "You have a filter of that name already. Choose another name.");
        }
    }

    private void insert(String name, BoardFilter filter, PersonId person) {
        jdbc.sql("insert into saved_filter (id, person_id, name, name_key, filter, saved_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        person.value(),
                        name,
                        name.toLowerCase(Locale.UK),
                        filter.query(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where this person has no such filter */
    boolean delete(UUID id, PersonId person) {
        return jdbc.sql("delete from saved_filter where id = ? and person_id = ?")
                        .params(id, person.value())
                        .update()
                == 1;
    }
}
