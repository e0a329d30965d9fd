package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A load that is undone leaves the draft that it was made of, with everything that was mended. */
@FollowthroughTest
@Import(LoadPages.class)
class UndoneDraftTest {

    @Autowired
    MockMvc browser;

    @Autowired
    LoadPages load;

    @Autowired
    World world;

    @Test
    void the_draft_is_listed_again_mended_further_and_loaded_again() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(load.action(draft, 2), Map.of("wording", "Write a short guide"));
        undo(confirmed(draft));

        assertThat(load.page(get("/plans/load")).select("main table").text()).contains("plan.txt", "Mira Manager");
        assertThat(load.page(get(draft)).select("#action-2").text()).contains("Write a short guide");
        assertThat(load.page(get(draft)).select(".remark").text()).doesNotContain("loaded as a plan before");
        load.type(load.action(draft, 1), Map.of("date", "31/3/27")).andExpect(status().is3xxRedirection());
        confirmed(draft);

        assertThat(world.actions()).hasSize(4);
        assertThat(world.action("GS-2").wording()).isEqualTo("Write a short guide");
        assertThat(world.action("GS-1").deadline().due()).hasToString("2027-03-31");
    }

    @Test
    void a_page_from_before_the_undo_loads_nothing() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        var before = load.fields(draft + "/confirm");
        undo(confirmed(draft));

        load.send(draft + "/confirm", before).andExpect(status().isOk());
        assertThat(world.actions()).isEmpty();
    }

    private String confirmed(String draft) throws Exception {
        return String.valueOf(load.confirm(draft)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void undo(String plan) throws Exception {
        browser.perform(post(plan + "/undo").with(signedInAs(MANAGER)).with(csrf()))
                .andExpect(redirectedUrl("/plans"));
    }
}
