package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FollowthroughTest
@Import(LoadPages.class)
class LargePlanTest {

    @Autowired
    LoadPages load;

    @Autowired
    StatementCount statements;

    @Test
    void the_overview_of_a_thousand_actions_asks_the_database_no_more_than_that_of_ten() throws Exception {
        String small = load.draft(plan(10));
        String large = load.draft(plan(1_000));

        assertThat(load.page(get(large)).select(".reading")).hasSize(1_000);
        assertThat(asked(large)).isEqualTo(asked(small));
    }

    private int asked(String draft) {
        return statements.of(() -> {
            try {
                load.page(get(draft));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private static String plan(int actions) {
        StringBuilder plan = new StringBuilder("Action\tLead\tBy when\n");
        for (int i = 1; i <= actions; i++)
            plan.append("Ask group ")
                    .append(i)
                    .append("\tUnknown Team ")
                    .append(i % 40)
                    .append("\tMay 2026\n");
        return plan.toString();
    }
}
