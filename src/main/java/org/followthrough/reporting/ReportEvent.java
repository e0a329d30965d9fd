package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a quarter's report, published in the transaction in which it happens. */
public sealed interface ReportEvent extends AuditedEvent
        permits ProgressAsked, ReportReleased, ReportErased, StatementEvent, ExecutiveDecided, ReportEvent.Other {

    ReportId report();

    @Override
    default String subjectKind() {
        return "report";
    }

    @Override
    default UUID subjectId() {
        return report().value();
    }

    /** What is put on record only. */
    sealed interface Other extends ReportEvent {}

    /** @param by who pressed the button, or null where the calendar opened it */
    record Opened(
            ReportId report, Quarter quarter, @Nullable PersonId by) implements Other {
        @Override
        public String what() {
            return "report-opened";
        }

        @Override
        public @Nullable UUID actor() {
            return by == null ? null : by.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("quarter", quarter.label());
        }
    }

    record ProgressGiven(ReportId report, AnswerId answer, PersonId by) implements Other {
        @Override
        public String what() {
            return "progress-given";
        }

        @Override
        public UUID actor() {
            return by.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("answer", answer.value().toString());
        }
    }

    /** @param sha256 of the frozen text, in hexadecimal digits */
    record Frozen(ReportId report, String sha256) implements Other {
        @Override
        public String what() {
            return "report-numbers-frozen";
        }

        @Override
        public @Nullable UUID actor() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sha-256", sha256);
        }
    }

    record Received(ReportId report, PersonId by) implements Other {
        @Override
        public String what() {
            return "report-received";
        }

        @Override
        public UUID actor() {
            return by.value();
        }
    }

    /** @param held the day of the meeting at which the reader had it on paper, local to London */
    record ReceivedAtMeeting(ReportId report, String reader, LocalDate held, PersonId by) implements Other {
        @Override
        public String what() {
            return "report-received-at-meeting";
        }

        @Override
        public UUID actor() {
            return by.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reader", reader, "meeting", held.toString());
        }
    }

    record Filed(ReportId report) implements Other {
        @Override
        public String what() {
            return "report-filed";
        }

        @Override
        public @Nullable UUID actor() {
            return null;
        }
    }
}
