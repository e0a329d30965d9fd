package org.followthrough.reporting.internal;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Standing;
import org.jspecify.annotations.Nullable;

/** The report that the executive had before, to compare with. */
record Earlier(ReportSnapshot snapshot, Instant frozenAt, Map<String, Standing> standings) {

    static Earlier of(ReportSnapshot snapshot, Instant frozenAt) {
        return new Earlier(
                snapshot,
                frozenAt,
                snapshot.standings().stream().collect(Collectors.toMap(Standing::answer, Function.identity())));
    }

    @Nullable
    Standing standing(AnswerId answer) {
        return standings.get(answer.value().toString());
    }
}
