package org.followthrough.reporting.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Report;
import org.followthrough.worklist.Ask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is asked for an agency's statement: its representative, else its executive; where it has neither, the business unit
 * writes down what the agency says.
 */
@Component
public class StatementsAsked {

    private final Directory directory;
    private final ReportRows reports;

    StatementsAsked(Directory directory, ReportRows reports) {
        this.directory = directory;
        this.reports = reports;
    }

    public Ask ofAgency(AgencyStatement statement) {
        Optional<Person> speaker = Stream.of(Seat.AGENCY_REPRESENTATIVE, Seat.AGENCY_EXECUTIVE)
                .flatMap(seat -> directory.holders(seat, statement.agency()).stream())
                .findFirst();
        String back = statement.returned() == null ? null : "Returned: " + statement.returned();
        return speaker.map(person -> ask("Give the statement", statement, person.id(), null, back))
                .orElseGet(() -> ask("Give the statement", statement, null, unit(), back));
    }

    public Ask ofBusinessUnit(AgencyStatement statement) {
        return ask("Check the statement", statement, null, unit(), null);
    }

    private GroupId unit() {
        return directory.businessUnit().id();
    }

    private Ask ask(
            String verb,
            AgencyStatement statement,
            @Nullable PersonId person,
            @Nullable GroupId group,
            @Nullable String note) {
        Report report = reports.find(statement.report()).orElseThrow();
        return new Ask(
                verb,
                "Report " + report.quarter().label(),
                "The statement of " + statement.agencyName(),
                "statement",
                statement.id().value(),
                person,
                group,
                report.cutOffOn().minusDays(1),
                note);
    }
}
