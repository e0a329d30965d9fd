package org.followthrough.assurance.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A file that a lead has put ready is evidence, sent or not. What the plan itself printed is not. */
@Repository
class UnloadedEvidence implements UnloadingPart {

    private final JdbcClient jdbc;
    private final Directory directory;

    UnloadedEvidence(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        if (answers.isEmpty()) return Optional.empty();
        return jdbc
                .sql("""
                        select uploaded_by, uploaded_at from evidence_file
                        where answer_id in (:answers) order by uploaded_at desc
                        """)
                .param("answers", ids(answers))
                .query((row, n) -> name(new PersonId(row.getObject("uploaded_by", UUID.class)))
                        + " put a file ready as evidence on " + day(row.getObject("uploaded_at", OffsetDateTime.class))
                        + ".")
                .list()
                .stream()
                .findFirst();
    }

    private String name(PersonId person) {
        return directory.person(person).map(Person::fullName).orElse("Somebody who has left");
    }

    private static String day(OffsetDateTime moment) {
        return London.inWords(London.dateOf(moment.toInstant()));
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        if (!answers.isEmpty())
            jdbc.sql("delete from evidence_round where answer_id in (:answers) and printed")
                    .param("answers", ids(answers))
                    .update();
        return Set.of();
    }

    private static List<UUID> ids(List<AnswerId> answers) {
        return answers.stream().map(AnswerId::value).toList();
    }
}
