package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the tests of a success statement.
 *
 * @param what one of {@code impact-planned}, {@code impact-waits}, {@code impact-day-moved}, {@code impact-recorded},
 *     {@code impact-measured}, {@code impact-decided} and {@code impact-decision-put-back}
 * @param by null where the system did it
 */
public record ImpactEvent(
        String what, SuccessId success, @Nullable PersonId by, Map<String, String> facts) implements AuditedEvent {

    public ImpactEvent {
        facts = Map.copyOf(facts);
    }

    public static ImpactEvent planned(SuccessId success, LocalDate on) {
        return new ImpactEvent("impact-planned", success, null, Map.of("test-on", on.toString()));
    }

    @Override
    public String subjectKind() {
        return "impact";
    }

    @Override
    public UUID subjectId() {
        return success.value();
    }

    @Override
    public @Nullable UUID actor() {
        return by == null ? null : by.value();
    }
}
