package org.followthrough.reporting.process;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.ReportBook;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** What the two tasks about a report have in common. */
final class ReportTasks {

    private ReportTasks() {}

    static ReportId reportOf(WorkItem item) {
        return new ReportId(item.ask().subject());
    }

    static Ask ask(String verb, Report report, @Nullable PersonId person, @Nullable GroupId group) {
        UUID subject = report.id().value();
        return new Ask(
                verb,
                "Report " + report.quarter().label(),
                "The quarter’s report, " + report.quarter().months(),
                "report",
                subject,
                person,
                group,
                report.paperDueOn(),
                null);
    }

    static Desk.Context beside(ReportBook book, WorkItem item, String intro, boolean checksAnswers) {
        Report report = book.report(reportOf(item));
        return new Desk.Context(
                "reporting/beside :: report",
                Map.of("report", report, "paper", book.paper(report)),
                "/reports/" + report.id().value(),
                intro,
                null,
                checksAnswers);
    }
}
