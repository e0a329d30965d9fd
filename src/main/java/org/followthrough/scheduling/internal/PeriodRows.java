package org.followthrough.scheduling.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.followthrough.scheduling.OncePerPeriod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class PeriodRows implements OncePerPeriod {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two nodes claiming together: the constraint fails one of them, whose transaction is then rolled back. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String job, String period) {
        return jdbc.sql("""
                        insert into period_claim (job, period, claimed_at)
                        select cast(:job as varchar(64)), cast(:period as varchar(64)), cast(:at as timestamp with time zone)
                        where not exists (select 1 from period_claim where job = :job and period = :period)
                        """)
                        .param("job", job)
                        .param("period", period)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
