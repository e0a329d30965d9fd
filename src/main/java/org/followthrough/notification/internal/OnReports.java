package org.followthrough.notification.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.reporting.ProgressAsked;
import org.followthrough.reporting.ReportReleased;
import org.followthrough.reporting.StatementEvent;
import org.followthrough.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks leads for a line of progress, and tells the executive that the quarter's report can be read. */
@Component
class OnReports {

    private final Notices notices;
    private final ActionFacts facts;
    private final Worklist worklist;
    private final Directory directory;
    private final ActsFor actsFor;

    OnReports(Notices notices, ActionFacts facts, Worklist worklist, Directory directory, ActsFor actsFor) {
        this.notices = notices;
        this.facts = facts;
        this.worklist = worklist;
        this.directory = directory;
        this.actsFor = actsFor;
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

    /** Whoever is asked for it, and in the end the agency's executive; what is an empty seat's comes to the unit. */
    @EventListener
    void on(StatementEvent.Chased chased) {
        MailFacts says = MailFacts.about("Report " + chased.quarter().label(), "agency's statement by", "/")
                .due(chased.lastDay())
                .owedBy(null, OneLine.of(chased.agency(), 200));
        String rung = chased.toExecutive() ? "executive" : "reminder";
        Map<PersonId, Capacity> readers = chased.toExecutive() ? executives(chased.agencyId()) : asked(chased);
        String page = worklist.open("statement", chased.statement().value()).stream()
                .map(item -> "/tasks/" + item.id())
                .findFirst()
                .orElse("/");
        notices.write(readers.entrySet().stream()
                .map(reader -> new NewNotice(
                        chased.statement().value(),
                        rung,
                        0,
                        reader.getKey(),
                        MailKind.STATEMENT_CHASED,
                        says.at(reader.getValue() == Capacity.AGENCY_EXECUTIVE ? "/" : page)
                                .readAs(reader.getValue())))
                .toList());
    }

    private Map<PersonId, Capacity> asked(StatementEvent.Chased chased) {
        return worklist.open("statement", chased.statement().value()).stream()
                .map(item -> item.ask().person())
                .filter(Objects::nonNull)
                .findFirst()
                .map(person -> Map.of(person, Capacity.AGENCY_REPRESENTATIVE))
                .orElseGet(actsFor::businessManagers);
    }

    private Map<PersonId, Capacity> executives(AgencyId agency) {
        Map<PersonId, Capacity> executives = new LinkedHashMap<>();
        directory
                .holders(Seat.AGENCY_EXECUTIVE, agency)
                .forEach(executive -> executives.put(executive.id(), Capacity.AGENCY_EXECUTIVE));
        return executives.isEmpty() ? actsFor.businessManagers() : executives;
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
