package org.followthrough.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One test of a success statement. Days are local to London.
 *
 * @param number of this statement's tests, from 1
 * @param dueOn the day on which somebody is asked for it
 * @param waits for what was added since it was planned: nobody is asked on that day
 * @param recorded null until it is
 * @param decided what followed, where it did not show an embedded impact; null until then
 */
public record ImpactTest(
        UUID id,
        SuccessId success,
        int number,
        Instant plannedAt,
        LocalDate dueOn,
        boolean waits,
        @Nullable Recorded recorded,
        @Nullable Decided decided) {

    /**
     * @param testedOn null where no test was needed
     * @param result null where no test was needed
     * @param selfAssessed by somebody of a lead's own agency, or said to be a self-assessment
     * @param children what children and families say; empty for nothing
     * @param practitioners what practitioners say; empty for nothing
     */
    public record Recorded(
            Kind kind,
            @Nullable LocalDate testedOn,
            @Nullable ImpactResult result,
            String statement,
            boolean selfAssessed,
            Measure measure,
            String children,
            String practitioners,
            PersonId by,
            Instant at) {}

    public record Decided(Follows follows, String reason, PersonId by, Instant at) {}

    public enum Kind {
        AUDIT("audit", "Audit"),
        DIP_SAMPLE("dip-sample", "Dip sample of case files"),
        SURVEY("survey", "Survey"),
        STATISTIC("statistic", "Statistic"),
        INSPECTION("inspection", "Inspection"),
        SELF_ASSESSMENT("self-assessment", "Self-assessment"),
        NONE_NEEDED("none-needed", "No test needed");

        private final String key;
        private final String words;

        Kind(String key, String words) {
            this.key = key;
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** @param key as the form has it */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
        }
    }

    /** What the board chose after a test that did not show an embedded impact. */
    public enum Follows {
        NEW_ACTION("new-action", "A new action"),
        ANOTHER_TEST("another-test", "Another test"),
        RISK_ACCEPTED("risk-accepted", "The risk is accepted");

        private final String key;
        private final String words;

        Follows(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** As the model and the form have it. */
        public String key() {
            return key;
        }

        public String words() {
            return words;
        }

        public static Optional<Follows> of(String key) {
            return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
        }
    }
}
