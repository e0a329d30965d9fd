package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables choose, Java finds the people: a rule changed in a table changes what happens, with no line of Java. */
@FollowthroughTest
class ChangedTableTest {

    @Autowired
    World world;

    @Autowired
    DateRequests requests;

    @Autowired
    Worklist worklist;

    @Autowired
    Directory directory;

    @Autowired
    Commands commands;

    @Autowired
    ProcessEngine engine;

    @Test
    void a_first_longer_date_goes_to_the_business_unit_once_the_table_says_so() throws IOException {
        assertThat(askedFor("GA")).isEqualTo(TestPartnership.CASE_REVIEW.id());
        String table =
                Files.readString(Path.of("bpmn", "date-decider.dmn")).replace("\"CHAIR\"", "\"BUSINESS_MANAGER\"");
        String changed = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/date-request.bpmn")
                .addString("bpmn/date-decider.dmn", table)
                .deploy()
                .getId();
        try {
            assertThat(askedFor("GB")).isEqualTo(directory.businessUnit().id());
        } finally {
            engine.getRepositoryService().deleteDeployment(changed, true);
        }
        assertThat(askedFor("GC")).isEqualTo(TestPartnership.CASE_REVIEW.id());
    }

    private GroupId askedFor(String prefix) {
        String reference = prefix + "-1";
        world.load(aPlan(prefix)
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)))
                .plan());
        world.answer(reference, OFFICER, Map.of("decision", "take-on"));
        NewDateRequest request = new NewDateRequest(world.today().plusDays(140), "Why", "Effect");
        commands.run(() -> requests.ask(world.action(reference).answer(), request, world.viewer(OFFICER)));
        return worklist.open("answer", world.action(reference).answer().value()).stream()
                .filter(item -> item.element().equals("UserTask_DecideDate"))
                .map(item -> item.ask().group())
                .findFirst()
                .orElseThrow();
    }
}
