package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ReportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to receive which report, each person once, and who has. */
@Repository
class Readers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Readers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void list(ReportId report, List<Reader> readers) {
        batches.batchUpdate(
                "insert into report_reader (report_id, listed, person_id, seat_words) values (?, ?, ?, ?)",
                readers.stream()
                        .map(each -> new Object[] {
                            report.value(), each.listed(), each.person().value(), each.seatWords()
                        })
                        .toList());
    }

    /** In their order, which is that of their tasks. */
    List<Reader> of(ReportId report) {
        return jdbc.sql("select * from report_reader where report_id = ? order by listed")
                .param(report.value())
                .query((row, n) -> {
                    OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
                    return new Reader(
                            row.getInt("listed"),
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getString("seat_words"),
                            received == null ? null : received.toInstant(),
                            row.getObject("received_at_meeting", LocalDate.class));
                })
                .list();
    }

    /** @return false where it is not released to this person, or was received before */
    boolean receiveAtMeeting(ReportId report, PersonId person, LocalDate held, PersonId by, Instant now) {
        return receive(report, person, now)
                && jdbc.sql("""
                        update report_reader set received_at_meeting = :held, recorded_by = :by
                        where report_id = :report and person_id = :person
                        """)
                                .param("held", held)
                                .param("by", by.value())
                                .param("report", report.value())
                                .param("person", person.value())
                                .update()
                        == 1;
    }

    /** @return false where it is not released to this person, or was received before */
    boolean receive(ReportId report, PersonId person, Instant now) {
        return jdbc.sql("""
                        update report_reader set received_at = :now
                        where report_id = :report and person_id = :person and received_at is null
                          and exists (select 1 from report r where r.id = :report and r.state = 'RELEASED')
                        """)
                        .param("report", report.value())
                        .param("person", person.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
