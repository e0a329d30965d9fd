package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ModelPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void two_actions_to_be_taken_on() {
        var due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(OFFICER).due(due))
                .plan());
    }

    private MockHttpServletResponse got(String path, PersonId reader) throws Exception {
        return mvc.perform(get(path).with(signedInAs(reader))).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(got(path, MANAGER).getContentAsString());
    }

    @Test
    void every_model_is_there_with_how_many_run_and_every_table_with_its_rules() throws Exception {
        Document models = page("/models");
        assertThat(models.select("a[href^=/models/]").eachText())
                .contains("Life of an action", "Watch over a deadline", "Test of an impact", "Request for a new date");
        assertThat(models.select("tr:contains(Life of an action) td").eachText())
                .containsExactly("Life of an action", "2", "0");
        assertThat(models.select("main").text())
                .contains("Which rung is next?", "Who decides on a new date?", "BUSINESS_MANAGER", "after-60");
        assertThat(got("/models", OFFICER).getStatus()).isEqualTo(404);
    }

    @Test
    void a_model_says_in_text_first_how_many_stand_where() throws Exception {
        Document model = page("/models/action-lifecycle");
        assertThat(model.select("main").text()).contains("2 are running.", "Take on the action 2", "Send evidence 0");
        assertThat(model.select(".picture svg")).hasSize(1);
        assertThat(got("/models/no-such-model", MANAGER).getStatus()).isEqualTo(404);
    }

    @Test
    void a_move_is_the_administrator_s_and_is_tried_before() throws Exception {
        assertThat(mvc.perform(post("/models/action-lifecycle/move")
                                .with(signedInAs(MANAGER))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(post("/models/action-lifecycle/dry-run")
                                .with(signedInAs(MANAGER))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }
}
