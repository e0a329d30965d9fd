package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A large file is read while somebody waits, or has gone away. */
@FollowthroughTest
class WaitingPageTest {

    private final DraftId id = DraftId.next();

    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Autowired
    Uploads uploads;

    @BeforeEach
    void aFileIsBeingRead() {
        uploads.begin(id, MANAGER, "plan.docx", 3_000_000, world.clock().instant());
        uploads.reached(id, FileBeingRead.Stage.OPENING);
    }

    @Test
    void the_page_says_how_far_the_reading_is_and_looks_again_by_itself() throws Exception {
        MockHttpServletResponse page = page("/plans/load/" + id);

        assertThat(page.getContentAsString())
                .contains("The plan is being read", "2,930 kB", "aria-current=\"step\">It is being opened");
        assertThat(page.getHeader("Refresh")).isEqualTo("3");
        assertThat(page("/plans/load").getContentAsString()).contains("plan.docx", "is being read");
    }

    @Test
    void what_could_not_be_read_says_why_and_is_taken_off_the_list() throws Exception {
        uploads.failed(id, "This is a picture.");
        MockHttpServletResponse page = page("/plans/load/" + id);

        assertThat(page.getContentAsString()).contains("The plan was not read", "This is a picture.");
        assertThat(page.getHeader("Refresh")).isNull();
        browser.perform(post("/plans/load/" + id + "/discard")
                        .with(signedInAs(MANAGER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/plans/load"));
        browser.perform(get("/plans/load/" + id).with(signedInAs(MANAGER))).andExpect(status().isNotFound());
    }

    @Test
    void a_reading_that_never_ended_is_said_to_be_interrupted() throws Exception {
        world.letTimePassTo(world.today().plusDays(1));

        assertThat(page("/plans/load/" + id).getContentAsString()).contains("was interrupted");
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return browser.perform(get(path).with(signedInAs(MANAGER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }
}
