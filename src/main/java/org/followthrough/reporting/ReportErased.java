package org.followthrough.reporting;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;

/**
 * Words were taken out of a frozen report by an erasure order. Does not say which.
 *
 * @param version of the report from now on, 2 after the first erasure
 * @param oldSha256 of the frozen text that had the words, in hexadecimal digits
 */
public record ReportErased(ReportId report, int version, String order, int places, String oldSha256, PersonId by)
        implements ReportEvent {

    @Override
    public String what() {
        return "report-erased";
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "version",
                String.valueOf(version),
                "order",
                order,
                "places",
                String.valueOf(places),
                "sha-256-before",
                oldSha256);
    }
}
