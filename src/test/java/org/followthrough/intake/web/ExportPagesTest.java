package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ExportPagesTest {

    @Autowired
    World world;

    @Autowired
    MockMvc browser;

    String plan = "";

    @BeforeEach
    void aLoadedPlan() {
        plan = "/plans/"
                + world.load(aPlan("GS")
                                .withAction(ledBy(OFFICER).due(world.today().plusDays(60)))
                                .plan())
                        .value();
    }

    @Test
    void the_page_of_a_plan_offers_it_as_word_and_excel() throws Exception {
        String page = browser.perform(get(plan).with(signedInAs(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page).select("a[href*=/export.]").eachAttr("href"))
                .containsExactly(plan + "/export.docx", plan + "/export.xlsx");
        assertThat(Jsoup.parse(page).text()).contains("Take it away: Word document of this plan, Excel");
    }

    @Test
    void both_come_as_files_of_their_kind_named_after_plan_and_day() throws Exception {
        browser.perform(get(plan + "/export.docx").with(signedInAs(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.containsString("GS%20as%20of%202026-01-06.docx")));
        browser.perform(get(plan + "/export.xlsx").with(signedInAs(MANAGER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void whoever_may_see_nothing_of_the_plan_is_told_that_there_is_none() throws Exception {
        browser.perform(get(plan + "/export.docx").with(signedInAs(TEACHER))).andExpect(status().isNotFound());
        browser.perform(get(plan + "/export.xlsx").with(signedInAs(TEACHER))).andExpect(status().isNotFound());
    }
}
