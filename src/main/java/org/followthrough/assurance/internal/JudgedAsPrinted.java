package org.followthrough.assurance.internal;

import java.util.Objects;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes in as delivered is judged by what the plan prints of it: nobody has sent anything here. */
@Component
class JudgedAsPrinted {

    private static final String NOTHING_PRINTED = "The plan shows it as delivered, and prints nothing more about it.";

    private final EvidenceRows rows;

    JudgedAsPrinted(EvidenceRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(ActionEvent.Started started) {
        ActionView action = started.action();
        if (action.state() == AnswerState.IN_SIGN_OFF)
            rows.sendPrinted(
                    action.answer(),
                    Objects.requireNonNullElse(action.printedProgress(), NOTHING_PRINTED),
                    action.cameIn().on(),
                    started.by(),
                    action.startedAt());
    }
}
