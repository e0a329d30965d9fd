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

/** What a lead has put ready is evidence, sent or not, be it no file. What the plan itself printed is not. */
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
                        select uploaded_by as who, uploaded_at as moment, 'FILE' as kind from evidence_file
                        where answer_id in (:answers)
                        union all
                        select added_by, added_at, kind from evidence_reference where answer_id in (:answers)
                        order by moment desc
                        """)
                .param("answers", ids(answers))
                .query((row, n) -> name(new PersonId(row.getObject("who", UUID.class)))
                        + " put " + piece(row.getString("kind")) + " ready as evidence on "
                        + day(row.getObject("moment", OffsetDateTime.class))
                        + ".")
                .list()
                .stream()
                .findFirst();
    }

    private static String piece(String kind) {
        return switch (kind) {
            case "FILE" -> "a file";
            case "LINK" -> "a link";
            default -> "something that was seen";
        };
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
