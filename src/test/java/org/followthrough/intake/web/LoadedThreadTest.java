package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.review.Recommendation;
import org.followthrough.review.Reviews;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.StatementCount;
import org.followthrough.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nothing that a plan prints over its actions is lost on the way to its page. */
@FollowthroughTest
@Import(LoadPages.class)
class LoadedThreadTest {

    private static final Path CORPUS = Path.of("src/test/resources/plans/corpus");
    private static final String THEME = "THEME 1: How agencies answer worries about sexual harm";

    @Autowired
    LoadPages load;

    @Autowired
    World world;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlansInPrint prints;

    @Autowired
    Reviews reviews;

    @Autowired
    StatementCount statements;

    @Test
    void the_same_number_in_two_sections_is_two_recommendations() throws Exception {
        PlanView plan = loaded("fernhithe-infant-s.txt");

        List<Recommendation> recommendations = reviews.recommendations(plan.review());
        assertThat(recommendations).hasSize(20);
        assertThat(recommendations)
                .filteredOn(each -> "1.1".equals(each.ref()) || "2.1".equals(each.ref()))
                .extracting(each -> each.ref() + " of " + each.section())
                .doesNotHaveDuplicates()
                .contains("1.1 of Fernhithe Council Family Services", "2.1 of Education");
        assertThat(prints.actions(plan.id()).values())
                .extracting(ActionInPrint::recommendation)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void equal_words_under_equal_numbers_in_two_sections_stay_two_recommendations() throws Exception {
        PlanView plan = loaded("plan.txt", sections("Police", "Health").getBytes(StandardCharsets.UTF_8));

        assertThat(reviews.recommendations(plan.review()))
                .extracting(Recommendation::section, Recommendation::ref)
                .containsExactly(tuple("Police", "1.1"), tuple("Health", "2.1"));
    }

    private static String sections(String one, String other) {
        return "RECOMMENDATIONS\n\n1. " + one + "\n\n1.1 Staff are told about the policy.\n\n2. " + other
                + "\n\n2.1 Staff are told about the policy.\n";
    }

    @Test
    void a_plans_sections_stand_over_their_recommendations_with_the_printed_numbers() throws Exception {
        PlanView plan = loaded("fernhithe-infant-s.txt");

        Document page = page(plan);

        assertThat(page.select("h2").eachText())
                .containsSubsequence(
                        "Fernhithe Safeguarding Children Partnership",
                        "Fernhithe Council Family Services",
                        "Education");
        assertThat(page.expectFirst(".task__link").text())
                .startsWith("GS-1, printed as 4.2: That the partnership writes and publishes");
        assertThat(page.select(".task__link")).hasSize(20);
        assertThat(page.text()).doesNotContain("Actions under no finding");
    }

    @Test
    void themes_and_lessons_stand_over_the_actions_that_hang_on_them() throws Exception {
        PlanView plan = loaded("tarnbeck-children-k.txt");

        Map<ActionId, ActionInPrint> printed = prints.actions(plan.id());
        ActionInPrint first =
                Objects.requireNonNull(printed.get(world.action("GS-1").id()));
        assertThat(first.print().theme()).isEqualTo(THEME);
        assertThat(first.print().lesson()).startsWith("Lesson K1.1\nWhen a plan changes its category");

        Document page = page(plan);
        assertThat(page.select("h2").eachText()).contains(THEME);
        assertThat(page.select("h3").eachText()).anyMatch(title -> title.startsWith("Finding K1 When the plan's"));
        assertThat(page.select("h4").eachText()).contains("Lesson K1.1", "How will we know");
        assertThat(page.text()).contains("How the board answered").contains("Training for managers has been completed");
    }

    @Test
    void an_actions_page_says_what_it_hangs_on() throws Exception {
        loaded("tarnbeck-children-k.txt");

        Map<String, String> rows = rows(actionPage("GS-1"));

        assertThat(rows).containsEntry("Theme", THEME);
        assertThat(rows.get("Finding")).startsWith("Finding K1: When the plan's category");
        assertThat(rows.get("Lesson")).startsWith("Lesson K1.1");
        assertThat(rows).doesNotContainKeys("Section", "Recommendation", "Printed as");
    }

    @Test
    void an_actions_page_says_its_printed_number_and_its_recommendation() throws Exception {
        PlanView plan = loaded("quenhithe-rec-bands.docx");

        ActionView action = plans.actions(plan.id(), world.manager()).get(0);
        ActionInPrint printed = prints.action(action.id()).orElseThrow();
        Map<String, String> rows = rows(actionPage(action.reference()));

        assertThat(printed.print().reference()).isNotBlank();
        assertThat(rows).containsEntry("Printed as", printed.print().reference());
        Recommendation recommendation = reviews.recommendations(plan.review()).get(0);
        assertThat(rows.get("Recommendation")).startsWith(recommendation.ref() + ": ");
        assertThat(page(plan).select("h3, h4").eachText()).anyMatch(title -> title.contains(recommendation.ref()));
    }

    @Test
    void a_finding_of_five_thousand_characters_and_a_deadline_of_two_thousand_are_kept_whole() throws Exception {
        String finding = "Nobody asked the child. ".repeat(210).strip();
        String deadline = "when the new system is there and ".repeat(60).strip();
        PlanView plan = loaded(
                "plan.txt",
                ("Finding\tAction\tLead\tBy when\n" + finding + "\tAsk each child\tPolice\t" + deadline + "\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reviews.findings(plan.review()).get(0).title()).isEqualTo(finding);
        assertThat(world.action("GS-1").deadline().printed()).isEqualTo(deadline);
        Document page = page(plan);
        assertThat(page.expectFirst("section h2").text()).hasSizeLessThan(200);
        assertThat(page.expectFirst("details.rest").text()).hasSizeGreaterThan(4_500);
    }

    @Test
    void a_colour_without_a_word_is_kept_as_a_colour() throws Exception {
        PlanView plan = loaded("tidewell-shading.docx");

        assertThat(prints.actions(plan.id()).values())
                .extracting(each -> String.valueOf(each.print().shade()))
                .contains("red", "green");
    }

    @Test
    void the_page_of_three_hundred_actions_asks_the_database_no_more_than_that_of_three() throws Exception {
        PlanView small = loaded("small.txt", rows(3), "SM");
        PlanView large = loaded("large.txt", rows(300), "LG");

        assertThat(page(large).select(".task")).hasSize(300);
        assertThat(asked(large)).isEqualTo(asked(small));
    }

    private static byte[] rows(int actions) {
        StringBuilder plan = new StringBuilder("Theme\tFinding\tRecommendation\tAction\tLead\tBy when\n");
        for (int i = 1; i <= actions; i++)
            plan.append("Theme ")
                    .append(i % 3)
                    .append("\tNobody asked child ")
                    .append(i % 3)
                    .append("\tAsk ")
                    .append(i)
                    .append("\tWrite to group ")
                    .append(i)
                    .append(i % 2 == 0 ? "\tOla Officer" : "\tPolicy Group")
                    .append("\tMay 2026\n");
        return plan.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int asked(PlanView plan) {
        return statements.of(() -> {
            try {
                page(plan);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private PlanView loaded(String name) throws Exception {
        return loaded(name, bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(CORPUS.resolve(name));
    }

    private PlanView loaded(String name, byte[] content) throws Exception {
        return loaded(name, content, "GS");
    }

    private PlanView loaded(String name, byte[] content, String prefix) throws Exception {
        String draft = load.assured(load.draft(name, content));
        if (!prefix.equals("GS")) load.type(draft + "/about", Map.of("prefix", prefix));
        load.confirm(draft).andExpect(status().is3xxRedirection());
        return plans.plans(world.manager()).stream()
                .filter(plan -> plan.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }

    private Document page(PlanView plan) throws Exception {
        return load.page(get("/plans/" + plan.id().value()));
    }

    private Document actionPage(String reference) throws Exception {
        return load.page(get("/actions/" + world.action(reference).id().value()));
    }

    private static Map<String, String> rows(Document page) {
        return page.select(".govuk-summary-list__row").stream()
                .collect(Collectors.toMap(
                        row -> row.expectFirst("dt").text(),
                        row -> row.expectFirst("dd").text(),
                        (one, other) -> one));
    }
}
