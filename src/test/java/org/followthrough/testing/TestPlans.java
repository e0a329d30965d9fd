package org.followthrough.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.review.ReviewKind;
import org.jspecify.annotations.Nullable;

/** Builds plans for tests: {@code aPlan("GS").withAction(ledBy(OFFICER).due(date)).plan()}. */
public final class TestPlans {

    /** Words that must never leave by mail. */
    public static final String PSEUDONYM = "Child Canary";

    public static final String FINDING = "Canaryfinding: nobody asked the child";

    private final String prefix;
    private final List<NewAction> actions = new ArrayList<>();
    private GroupId assuring = TestPartnership.CASE_REVIEW.id();
    private @Nullable String minute;

    private TestPlans(String prefix) {
        this.prefix = prefix;
    }

    public static TestPlans aPlan(String prefix) {
        return new TestPlans(prefix);
    }

    public TestPlans assuredBy(GroupId group) {
        assuring = group;
        return this;
    }

    public TestPlans agreedAt(String minuteReference) {
        minute = minuteReference;
        return this;
    }

    public TestPlans withAction(ActionBuilder action) {
        actions.add(action.build());
        return this;
    }

    public NewPlan plan() {
        return new NewPlan(
                "Plan " + prefix,
                prefix,
                ReviewKind.SERIOUS_CASE_REVIEW,
                PSEUDONYM,
                assuring,
                minute,
                prefix + ".docx",
                List.of(new NewFinding("Finding One", FINDING, null)),
                actions);
    }

    public static ActionBuilder ledBy(PersonId person) {
        return new ActionBuilder(new NewLead("A person", person, null, null));
    }

    public static ActionBuilder ledBy(GroupId group) {
        return new ActionBuilder(new NewLead("A group", null, group, null));
    }

    public static ActionBuilder ledBy(AgencyId agency) {
        return new ActionBuilder(new NewLead("An agency", null, null, agency));
    }

    public static ActionBuilder ledByNobody() {
        return new ActionBuilder(new NewLead("Somebody unknown", null, null, null));
    }

    /** One action of a plan. */
    public static final class ActionBuilder {

        private final NewLead lead;
        private Deadline deadline = new Deadline("TBC", DeadlineKind.NONE, null, null);
        private AsItStands standing = AsItStands.toDo();
        private InPrint print = InPrint.ALONE;
        private @Nullable String progress;

        private ActionBuilder(NewLead lead) {
            this.lead = lead;
        }

        public ActionBuilder due(LocalDate date) {
            deadline = new Deadline(date.toString(), DeadlineKind.DATE, null, date);
            return this;
        }

        public ActionBuilder dueInMonthOf(LocalDate date) {
            LocalDate last = date.withDayOfMonth(date.lengthOfMonth());
            deadline = new Deadline(date.getMonth() + " " + date.getYear(), DeadlineKind.MONTH, null, last);
            return this;
        }

        public ActionBuilder ongoing() {
            deadline = new Deadline("Ongoing", DeadlineKind.ONGOING, null, null);
            return this;
        }

        public ActionBuilder alreadyDone() {
            return standing(AsItStands.accepted(null));
        }

        public ActionBuilder standing(AsItStands asPrinted) {
            standing = asPrinted;
            return this;
        }

        public ActionBuilder progress(String printed) {
            progress = printed;
            return this;
        }

        public ActionBuilder printed(InPrint where) {
            print = where;
            return this;
        }

        private NewAction build() {
            return new NewAction(
                    0,
                    null,
                    null,
                    "Canaryaction: ask the child",
                    List.of(lead),
                    lead.printed(),
                    deadline,
                    "Children say that they were asked",
                    progress,
                    null,
                    "training",
                    standing,
                    print);
        }
    }
}
