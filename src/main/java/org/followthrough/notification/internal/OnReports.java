package org.followthrough.notification.internal;

import java.util.UUID;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.reporting.ProgressAsked;
import org.followthrough.reporting.ReportReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks leads for a line of progress, and tells the executive that the quarter's report can be read. */
@Component
class OnReports {

    private final Notices notices;
    private final ActionFacts facts;

    OnReports(Notices notices, ActionFacts facts) {
        this.notices = notices;
        this.facts = facts;
    }

    @EventListener
    void on(ProgressAsked asked) {
        String page = "/reports/" + asked.report().value() + "/progress";
        String rung = "progress-" + asked.quarter().name();
        notices.write(asked.asks().stream()
                .map(each -> new NewNotice(
                        each.action().answer().value(),
                        rung,
                        0,
                        each.person(),
                        MailKind.REPORT_ASK,
                        facts.of(each.action(), "a line of progress by")
                                .due(asked.answerBy())
                                .at(page)
                                .readAs(Capacity.LEAD)))
                .toList());
    }

    @EventListener
    void on(ReportReleased released) {
        UUID report = released.report().value();
        String quarter = released.quarter().label();
        MailFacts ready = MailFacts.about("Report " + quarter, "ready to read", "/reports/" + report)
                .counting(new Figures(quarter, released.live(), released.overdue(), released.awaitingSignOff()))
                .readAs(Capacity.PARTNERSHIP_EXECUTIVE);
        notices.write(released.readers().stream()
                .map(reader -> new NewNotice(report, "released", 0, reader, MailKind.REPORT_READY, ready))
                .toList());
    }
}
