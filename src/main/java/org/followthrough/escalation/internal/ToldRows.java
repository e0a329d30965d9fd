package org.followthrough.escalation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.Told;
import org.followthrough.escalation.ToldAs;
import org.followthrough.escalation.ToldOn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was told, once per rung, version of the date, reader and place. */
@Repository
class ToldRows {

    private static final String INSERT_WHERE_NEW = """
            insert into rung_told (answer_id, date_version, rung, reader_id, told_as, instead_of, told_at)
            select cast(? as uuid), cast(? as integer), cast(? as varchar(60)), cast(? as uuid), cast(? as varchar(40)),
                   cast(? as varchar(2000)), cast(? as timestamp with time zone)
            where not exists (select 1 from rung_told
                where answer_id = ? and date_version = ? and rung = ? and reader_id = ? and told_as = ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Directory directory;

    ToldRows(JdbcClient jdbc, JdbcTemplate batches, Directory directory) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.directory = directory;
    }

    /** @return false where all of it was there already, because the step was repeated */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(AnswerId answer, int dateVersion, List<Told> told, Instant at) {
        if (told.isEmpty()) return true;
        int[] added = batches.batchUpdate(
                INSERT_WHERE_NEW,
                told.stream().map(each -> row(answer, dateVersion, each, at)).toList());
        return Arrays.stream(added).anyMatch(rows -> rows != 0);
    }

    private static Object[] row(AnswerId answer, int dateVersion, Told told, Instant at) {
        UUID reader = told.reader().value();
        String as = told.as().name();
        return new Object[] {
            answer.value(),
            dateVersion,
            told.rung(),
            reader,
            as,
            instead(told),
            at.atOffset(ZoneOffset.UTC),
            answer.value(),
            dateVersion,
            told.rung(),
            reader,
            as
        };
    }

    private static @Nullable String instead(Told told) {
        if (told.insteadOf().isEmpty()) return null;
        return told.insteadOf().stream().map(Gap::words).collect(Collectors.joining("; "));
    }

    List<ToldOn> about(AnswerId answer) {
        return jdbc.sql("select * from rung_told where answer_id = ? order by told_at, reader_id")
                .param(answer.value())
                .query(this::told)
                .list();
    }

    private ToldOn told(ResultSet row, int n) throws SQLException {
        PersonId reader = new PersonId(row.getObject("reader_id", UUID.class));
        return new ToldOn(
                row.getInt("date_version"),
                row.getString("rung"),
                reader,
                directory.person(reader).map(Person::fullName).orElse("Somebody who has left"),
                ToldAs.valueOf(row.getString("told_as")),
                row.getString("instead_of"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
