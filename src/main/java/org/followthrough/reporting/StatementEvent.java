package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens to an agency's statement, published in the transaction in which it happens. */
public sealed interface StatementEvent extends ReportEvent {

    /** As it was called when it was asked. */
    String agency();

    @Override
    default @Nullable UUID actor() {
        return null;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("agency", agency());
    }

    record Given(ReportId report, String agency, PersonId by) implements StatementEvent {
        @Override
        public String what() {
            return "statement-given";
        }

        @Override
        public UUID actor() {
            return by.value();
        }
    }

    record Taken(ReportId report, String agency, PersonId by) implements StatementEvent {
        @Override
        public String what() {
            return "statement-taken";
        }

        @Override
        public UUID actor() {
            return by.value();
        }
    }

    record Returned(ReportId report, String agency, String reason, PersonId by) implements StatementEvent {
        @Override
        public String what() {
            return "statement-returned";
        }

        @Override
        public UUID actor() {
            return by.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("agency", agency, "reason", reason);
        }
    }

    /** Its closing day has come, and nothing that holds was given. */
    record Missing(ReportId report, String agency) implements StatementEvent {
        @Override
        public String what() {
            return "statement-missing";
        }
    }

    /**
     * Nothing was received so far.
     *
     * @param agencyId whose it is
     * @param lastDay the last whole day on which it is taken, local to London
     * @param toExecutive whether the agency's executive is told, and not only who was asked
     */
    record Chased(
            ReportId report,
            Quarter quarter,
            StatementId statement,
            AgencyId agencyId,
            String agency,
            LocalDate lastDay,
            boolean toExecutive)
            implements StatementEvent {
        @Override
        public String what() {
            return toExecutive ? "statement-executive-told" : "statement-reminded";
        }
    }
}
