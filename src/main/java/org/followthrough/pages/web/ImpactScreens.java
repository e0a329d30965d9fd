package org.followthrough.pages.web;

import java.time.Clock;
import java.util.List;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Puts the page of a success statement together. */
@Component
class ImpactScreens {

    private final ImpactTests impacts;
    private final Story story;
    private final Who who;
    private final Clock clock;

    ImpactScreens(ImpactTests impacts, Story story, Who who, Clock clock) {
        this.impacts = impacts;
        this.story = story;
        this.who = who;
        this.clock = clock;
    }

    ImpactScreen screen(SuccessId id, Viewer viewer) {
        SuccessStatement success = impacts.statement(id, viewer).orElseThrow(NotVisible::new);
        List<ImpactTest> tests = impacts.tests(id);
        return new ImpactScreen(
                success,
                next(tests),
                tests.stream().map(this::tested).toList(),
                story.timeline("impact", id.value()),
                story.picture("impact-test", id.value()),
                viewer.isBusinessManager() && isWaitedFor(tests));
    }

    private boolean isWaitedFor(List<ImpactTest> tests) {
        if (tests.isEmpty()) return false;
        ImpactTest newest = tests.get(tests.size() - 1);
        return newest.recorded() == null && !newest.waits() && newest.dueOn().isAfter(London.today(clock));
    }

    private ImpactScreen.Tested tested(ImpactTest test) {
        return new ImpactScreen.Tested(
                test,
                test.recorded() == null ? "" : who.person(test.recorded().by()),
                test.decided() == null ? "" : who.person(test.decided().by()));
    }

    /** What becomes of it next, in one sentence. */
    String next(List<ImpactTest> tests) {
        if (tests.isEmpty()) return "It is tested six months after everything that it covers is accepted.";
        ImpactTest newest = tests.get(tests.size() - 1);
        ImpactTest.Recorded recorded = newest.recorded();
        if (recorded == null) return waiting(newest);
        if (recorded.result() == null) return "Nothing: no test was needed.";
        if (recorded.result() == ImpactResult.EMBEDDED) return "Nothing: the difference is embedded.";
        ImpactTest.Decided decided = newest.decided();
        if (decided == null) return "The executive decides what follows.";
        return decided.follows() == ImpactTest.Follows.NEW_ACTION
                ? "It is tested again once the new action is accepted."
                : "Nothing: the risk is accepted.";
    }

    private String waiting(ImpactTest test) {
        if (test.waits()) return "It is tested once everything that it covers is accepted.";
        return test.dueOn().isAfter(London.today(clock))
                ? "The assuring group is asked for a test on " + London.inWords(test.dueOn()) + "."
                : "The assuring group records the test.";
    }
}
