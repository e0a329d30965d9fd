package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Calls back what was to be said about a plan whose load is undone. A mail that waits with other news in it is taken
 * apart, and the other news is mailed anew. What a node is sending at this moment counts as sent.
 */
@Repository
class UnloadedNotices implements UnloadingPart {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnloadedNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        if (answers.isEmpty()) return Set.of();
        List<UUID> subjects = answers.stream().map(AnswerId::value).toList();
        jdbc.sql("update notice set state = 'MOOT' where subject_id in (:subjects) and state = 'WAITING'")
                .param("subjects", subjects)
                .update();
        List<UUID> unsent = unsent(subjects);
        if (!unsent.isEmpty()) takeApart(unsent, subjects);
        return mailed(subjects);
    }

    private List<UUID> unsent(Collection<UUID> subjects) {
        return jdbc.sql("""
                        select id from mail
                        where id in (select mail_id from notice where subject_id in (:subjects) and state = 'MAILED')
                          and state <> 'SENT' and (claimed_until is null or claimed_until <= :now)
                        order by id for update
                        """)
                .param("subjects", subjects)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    private void takeApart(Collection<UUID> mails, Collection<UUID> subjects) {
        jdbc.sql("""
                        update notice set mail_id = null,
                            state = case when subject_id in (:subjects) then 'MOOT' else 'WAITING' end
                        where mail_id in (:mails)
                        """).param("mails", mails).param("subjects", subjects).update();
        jdbc.sql("delete from mail where id in (:mails)").param("mails", mails).update();
    }

    private Set<PersonId> mailed(Collection<UUID> subjects) {
        return new HashSet<>(
                jdbc.sql("select distinct reader_id from notice where subject_id in (:subjects) and state = 'MAILED'")
                        .param("subjects", subjects)
                        .query((row, n) -> new PersonId(row.getObject("reader_id", UUID.class)))
                        .list());
    }
}
