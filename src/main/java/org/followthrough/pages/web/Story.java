package org.followthrough.pages.web;

import java.util.List;
import java.util.UUID;
import org.followthrough.workflow.Pictures;
import org.springframework.stereotype.Component;

/** What happened to a subject, in text and as a picture. */
@Component
class Story {

    private final Timeline timeline;
    private final Pictures pictures;

    Story(Timeline timeline, Pictures pictures) {
        this.timeline = timeline;
        this.pictures = pictures;
    }

    List<ActionScreen.Happening> timeline(String subjectKind, UUID subject) {
        return timeline.of(subjectKind, subject);
    }

    String picture(String process, UUID subject) {
        return pictures.standing(process, subject).map(Pictures.Standing::svg).orElse("");
    }
}
