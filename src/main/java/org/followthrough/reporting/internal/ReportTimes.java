package org.followthrough.reporting.internal;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a quarter's report is opened, cut off and due, in working days of England and Wales; times are London's. Boards
 * count back from the day on which the meeting's papers are sent out.
 *
 * @param papersAfterQuarter from the quarter's end to the papers
 * @param opensBeforePapers from the opening to the papers; a report never opens by itself before the quarter is over
 * @param cutOffBeforePapers from the cut-off to the papers: the business manager's time to check
 * @param leastToAnswer the time that leads have where a report opens late
 * @param statementReminder from the reminder of an agency that has given no statement to the cut-off
 * @param statementExecutive from the day on which its executive is told of it to the cut-off
 * @param cutOffAt when on its day the numbers freeze
 */
@ConfigurationProperties("followthrough.reporting")
record ReportTimes(
        @DefaultValue("15") int papersAfterQuarter,
        @DefaultValue("15") int opensBeforePapers,
        @DefaultValue("5") int cutOffBeforePapers,
        @DefaultValue("5") int leastToAnswer,
        @DefaultValue("3") int statementReminder,
        @DefaultValue("1") int statementExecutive,
        @DefaultValue("08:00") LocalTime cutOffAt) {

    ReportTimes {
        if (cutOffBeforePapers < 0 || leastToAnswer < 1 || papersAfterQuarter < 0)
            throw new IllegalArgumentException("followthrough.reporting counts working days from none upwards");
        if (statementExecutive < 1 || statementReminder < statementExecutive || statementReminder > leastToAnswer)
            throw new IllegalArgumentException(
                    "followthrough.reporting reminds of a statement before an executive is told, and both after it is asked");
        if (opensBeforePapers < cutOffBeforePapers + leastToAnswer)
            throw new IllegalArgumentException(
                    "followthrough.reporting.opens-before-papers leaves leads too few days to answer");
    }
}
