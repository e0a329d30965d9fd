package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.EarlierPrint;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.shared.London;
import org.followthrough.workflow.Pictures;
import org.springframework.stereotype.Component;

/** What happened to a subject, in text and as a picture. */
@Component
class Story {

    private final Timeline timeline;
    private final PlanRevising revising;
    private final Pictures pictures;

    Story(Timeline timeline, PlanRevising revising, Pictures pictures) {
        this.timeline = timeline;
        this.revising = revising;
        this.pictures = pictures;
    }

    List<ActionScreen.Happening> timeline(String subjectKind, UUID subject) {
        return timeline.of(subjectKind, subject);
    }

    /** What was printed before, newest first. */
    List<ActionScreen.Earlier> earlier(ActionId action) {
        List<ActionScreen.Earlier> earlier = new ArrayList<>();
        for (EarlierPrint print : revising.earlier(action))
            earlier.add(0, new ActionScreen.Earlier(until(print), print));
        return earlier;
    }

    private static String until(EarlierPrint print) {
        return "Until the version of " + day(print.replacedIn()) + " ("
                + print.replacedIn().sourceName() + ")";
    }

    /** "3 March 2026"; empty where the newest version prints it. */
    String goneSince(ActionId action) {
        return revising.goneIn(action).map(Story::day).orElse("");
    }

    private static String day(PlanVersion version) {
        return London.inWords(London.dateOf(version.takenInAt()));
    }

    String picture(String process, UUID subject) {
        return pictures.standing(process, subject).map(Pictures.Standing::svg).orElse("");
    }
}
