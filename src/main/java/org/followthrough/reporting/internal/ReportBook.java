package org.followthrough.reporting.internal;

import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports for tasks, where being asked is the permission: a reader whose seat has gone since can still answer. */
@Component
@Transactional(readOnly = true)
public class ReportBook {

    private final ReportRows rows;
    private final ReportNumbers numbers;

    ReportBook(ReportRows rows, ReportNumbers numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    public Report report(ReportId id) {
        return rows.find(id).orElseThrow(() -> new IllegalStateException("No report " + id.value()));
    }

    public OnPage paper(Report report) {
        return OnPage.of(numbers.of(report));
    }
}
