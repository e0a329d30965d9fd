package org.followthrough.notification.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.directory.Directory;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.StatementEvent;
import org.followthrough.worklist.Worklist;
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
    private final Worklist worklist;
    private final Directory directory;

    OnReports(Notices notices, ActionFacts facts, Worklist worklist, Directory directory) {
        this.notices = notices;
        this.facts = facts;
        this.worklist = worklist;
        this.directory = directory;
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

    /** Whoever is asked for it, and in the end the agency's executive. */
    @EventListener
    void on(StatementEvent.Chased chased) {
        MailFacts says = MailFacts.about(
                        "Report " + chased.quarter().label(), "agency's statement by", "/")
                .due(chased.lastDay())
                .owedBy(null, OneLine.of(chased.agency(), 200));
        List<NewNotice> asked = worklist.open("statement", chased.statement().value()).stream()
                .flatMap(item -> Stream.ofNullable(item.ask().person())
                        .map(person -> notice(
                                chased, "reminder", person, says.at("/tasks/" + item.id()).readAs(Capacity.AGENCY_REPRESENTATIVE))))
                .toList();
        if (!chased.toExecutive()) notices.write(asked);
        else
            notices.write(directory.holders(Seat.AGENCY_EXECUTIVE, chased.agencyId()).stream()
                    .map(executive ->
                            notice(chased, "executive", executive.id(), says.at("/").readAs(Capacity.AGENCY_EXECUTIVE)))
                    .toList());
    }

    private static NewNotice notice(StatementEvent.Chased chased, String rung, PersonId reader, MailFacts says) {
        return new NewNotice(chased.statement().value(), rung, 0, reader, MailKind.STATEMENT_CHASED, says);
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
