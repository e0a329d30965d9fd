package org.followthrough.record.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanResponses.Answered;
import org.followthrough.actionplan.PlanView;
import org.followthrough.record.YearRecord.NoAction;
import org.followthrough.review.Finding;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Findings that boards answered with no further action, and why. What the executive has still to agree is no answer. */
@Component
class NoFurtherAction {

    private static final Set<ResponseKind> KINDS =
            Set.of(ResponseKind.ALREADY_ADDRESSED, ResponseKind.NOT_A_PRIORITY, ResponseKind.RISK_HELD);

    private final PlanResponses responses;

    NoFurtherAction(PlanResponses responses) {
        this.responses = responses;
    }

    /** By plan, in the order in which they came in. */
    List<NoAction> all(Books books) {
        List<NoAction> all = new ArrayList<>();
        for (PlanView plan : ComeBack.inOrder(books.plans().values())) {
            if (responses.stage(plan.id()).isPresent()) continue;
            responses.findings(plan.id()).stream()
                    .filter(each -> KINDS.contains(each.finding().kind()))
                    .forEach(each -> all.add(noAction(plan, each, books)));
        }
        return all;
    }

    private static NoAction noAction(PlanView plan, Answered answered, Books books) {
        Finding finding = answered.finding();
        LocalDate on =
                London.dateOf(answered.answer().map(FindingAnswer::answeredAt).orElse(plan.loadedAt()));
        String rationale = answered.answer()
                .map(FindingAnswer::rationale)
                .orElse(Objects.requireNonNullElse(finding.response(), ""));
        WithoutNames nameless = books.nameless();
        return new NoAction(
                books.planName(plan.id()),
                nameless.in((finding.ref() + " " + finding.title()).strip()),
                finding.kind(),
                on,
                nameless.in(rationale));
    }
}
