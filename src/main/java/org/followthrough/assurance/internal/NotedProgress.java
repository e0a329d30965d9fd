package org.followthrough.assurance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.assurance.ProgressLine;
import org.followthrough.assurance.ProgressNoted;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NotedProgress implements ProgressBook, UnloadingPart {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotedProgress(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void note(AnswerId answer, String words, String provenance, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        add(answer, words, provenance, viewer);
    }

    void add(AnswerId answer, String words, String provenance, Viewer viewer) {
        jdbc.sql("""
                        insert into progress_line (id, answer_id, words, provenance, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        answer.value(),
                        words,
                        provenance,
                        viewer.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ProgressNoted(answer, provenance, viewer.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgressLine> of(AnswerId answer) {
        return jdbc.sql("select * from progress_line where answer_id = ? order by recorded_at desc, id desc")
                .param(answer.value())
                .query(NotedProgress::read)
                .list();
    }

    private static ProgressLine read(ResultSet row, int n) throws SQLException {
        return new ProgressLine(
                row.getString("words"),
                row.getString("provenance"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        if (answers.isEmpty()) return Optional.empty();
        int noted = jdbc.sql("select count(*) from progress_line where answer_id in (:answers)")
                .param("answers", answers.stream().map(AnswerId::value).toList())
                .query(Integer.class)
                .single();
        return noted == 0 ? Optional.empty() : Optional.of("Progress has been noted for its actions.");
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        return Set.of();
    }
}
