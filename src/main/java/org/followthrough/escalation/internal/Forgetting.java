package org.followthrough.escalation.internal;

import java.util.List;
import org.followthrough.actionplan.AnswerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away who was told about answers that are going. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Forgetting {

    private final JdbcTemplate jdbc;

    Forgetting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void told(List<AnswerId> answers) {
        jdbc.batchUpdate(
                "delete from rung_told where answer_id = ?",
                answers.stream().map(answer -> new Object[] {answer.value()}).toList());
    }
}
