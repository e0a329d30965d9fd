package org.followthrough.reporting.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.reporting.Report;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** A report's days, in words, in the order in which they come. */
final class ReportFacts {

    private ReportFacts() {}

    static Map<String, String> of(Report report) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Quarter", report.quarter().label() + ", " + report.quarter().months());
        facts.put("Opened", day(report.openedAt()));
        if (report.frozenAt() == null) facts.put("Cut-off", "The morning of " + London.inWords(report.cutOffOn()));
        else facts.put("Numbers frozen", day(report.frozenAt()));
        facts.put("Papers due", London.inWords(report.paperDueOn()));
        put(facts, "Released", report.releasedAt());
        put(facts, "Filed", report.filedAt());
        return facts;
    }

    private static void put(Map<String, String> facts, String term, @Nullable Instant at) {
        if (at != null) facts.put(term, day(at));
    }

    private static String day(Instant at) {
        return London.inWords(London.dateOf(at));
    }
}
