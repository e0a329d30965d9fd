package org.followthrough.publication.process;

import java.util.Map;
import org.followthrough.publication.PublicationId;
import org.followthrough.publication.internal.Publishing;
import org.followthrough.workflow.Step;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** The model's "End the version before": whatever the public read until now is replaced. */
@Component
class EndReplaced implements Step {

    private final Publishing publishing;
    private final Workflow workflow;

    EndReplaced(Publishing publishing, Workflow workflow) {
        this.publishing = publishing;
        this.workflow = workflow;
    }

    @Override
    public void take(Instance instance) {
        publishing
                .replacedBy(new PublicationId(instance.subject()))
                .forEach(id -> workflow.tell("publication", id.value(), "publication-over", Map.of()));
    }
}
