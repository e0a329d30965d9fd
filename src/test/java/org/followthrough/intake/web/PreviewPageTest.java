package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.followthrough.testing.FollowthroughTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FollowthroughTest
@Import(LoadPages.class)
class PreviewPageTest {

    @Autowired
    LoadPages load;

    @Test
    void the_overview_shows_problems_first_and_links_each_to_where_it_is_mended() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Document page = load.page(get(draft));

        assertThat(page.select(".figure__number").eachText()).startsWith("1", "4", "0");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Look at these first");
        assertThat(remarks(page))
                .anyMatch(remark -> remark.contains("One printed name is nobody in the directory."))
                .anyMatch(remark -> remark.contains("One printed deadline could not be read as a date."))
                .anyMatch(remark -> remark.contains("No group is chosen yet that signs off."))
                .anyMatch(remark -> remark.matches(".*The date has passed.*: action 3"));
        for (Element link : page.select(".remark a"))
            load.page(get(URI.create(link.attr("href").replaceAll("#.*", ""))));
    }

    @Test
    void what_is_mended_is_gone_from_the_list() throws Exception {
        String draft = load.assured(load.draft(LoadPages.SMALL));
        load.type(draft + "/dates", Map.of("date-1", "31/3/26")).andExpect(redirectedUrl(draft));
        load.type(draft + "/who", Map.of(whoField(draft, "Somebody Else"), "nobody"))
                .andExpect(redirectedUrl(draft));

        assertThat(remarks(load.page(get(draft)))).allMatch(remark -> remark.startsWith("Check"));
    }

    @Test
    void each_action_shows_what_is_printed_beside_what_it_was_read_as() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Document page = load.page(get(draft));

        assertThat(page.select(".plan-part h3").eachText()).containsExactly("Finding 1: Nobody asked");
        Element first = page.expectFirst("#action-1");
        assertThat(first.text())
                .contains("Train everyone in sharing information", "Ola Officer; Policy Group", "GS-1")
                .contains("31 March 2026, the month’s last day (printed: March 2026)");
        assertThat(page.select("#action-2").text())
                .contains("Somebody Else → not in the directory", "no date (printed: March 2026 or so)")
                .contains("printed above, for several");
    }

    @Test
    void every_link_within_the_page_lands_somewhere_also_where_nothing_was_left_out() throws Exception {
        Document page = load.page(get(load.draft("Action\tLead\tBy when\nAsk\tOla Officer\tMay 2026\n")));

        assertThat(page.select(".figure__words").eachText()).contains("left out");
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .contains("#plan")
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @Test
    void the_page_of_an_action_has_the_row_cell_by_cell_and_all_its_fields() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Document page = load.page(get(URI.create(load.action(draft, 2))));

        assertThat(page.select("h1").text()).isEqualTo("Action 2 of 4");
        assertThat(page.select(".printed").text()).contains("Action Write a guide", "By when March 2026 or so");
        assertThat(page.select("#wording").text()).isEqualTo("Write a guide");
        assertThat(page.select("#leads").text()).isEqualTo("Somebody Else");
        assertThat(page.select("#date").val()).isEmpty();
        assertThat(page.select("#success").text()).isEqualTo("Children say so");
        assertThat(page.select(".steps a").eachText()).containsExactly("Previous action", "Next action");
    }

    @Test
    void a_saved_action_keeps_everything_as_typed_and_says_beside_the_field_what_is_not_right() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        String action = load.action(draft, 2);
        Document again = LoadPages.html(load.type(action, Map.of("date", "next week perhaps", "wording", "Write it"))
                .andExpect(status().isOk()));

        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.select(".govuk-error-summary a[href=#date]")).hasSize(1);
        assertThat(again.select("#date").val()).isEqualTo("next week perhaps");
        Document later = load.page(get(URI.create(action)));
        assertThat(later.select("#date").val()).isEqualTo("next week perhaps");
        assertThat(later.select("#wording").text()).isEqualTo("Write it");
    }

    @Test
    void a_lead_called_exactly_like_somebody_is_found_already_and_one_alike_only_proposed() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nAsk\tOla Officer\tMay 2026\nTell\tOfficer Ola\tMay 2026\n");
        Document page = load.page(get(draft + "/who"));

        assertThat(page.select("h2").eachText()).containsExactly("To be said (1)", "Found in the directory (1)");
        Element open = page.expectFirst(".named select");
        assertThat(open.select("option[selected]").val()).isEmpty();
        assertThat(open.select("optgroup[label=Perhaps] option").eachText())
                .containsExactly("Ola Officer, Testshire Police");
    }

    @Test
    void the_group_that_signs_off_is_pointed_out_where_it_leads_itself() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        load.type(draft + "/about", Map.of("assuring", POLICY.id().value().toString()));

        assertThat(remarks(load.page(get(draft))))
                .anyMatch(remark -> remark.matches(".*signs off leads this.*action 4"));
    }

    @Test
    void a_page_older_than_the_draft_changes_nothing_and_keeps_what_was_typed() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        String action = load.action(draft, 1);
        var mine = load.fields(action);
        load.type(action, Map.of("label", "theirs"));
        mine.set("label", "mine");
        Document page = LoadPages.html(load.send(action, mine).andExpect(status().isOk()));

        assertThat(page.select(".govuk-error-summary").text())
                .contains("Mira Manager changed this draft after you had opened it");
        assertThat(page.select("#label").val()).isEqualTo("mine");
        assertThat(load.page(get(URI.create(action))).select("#label").val()).isEqualTo("theirs");

        mine.set("version", page.select("input[name=version]").val());
        load.send(action, mine).andExpect(redirectedUrl(draft + "#action-1"));
        assertThat(load.page(get(URI.create(action))).select("#label").val()).isEqualTo("mine");
    }

    @Test
    void a_document_without_a_plan_is_shown_with_its_reason_and_cannot_be_loaded() throws Exception {
        String draft = load.draft("Minutes\n\nEveryone was there.\n");
        assertThat(String.join(" ", remarks(load.page(get(draft))))).contains("No action was found");

        assertThat(LoadPages.html(load.confirm(draft).andExpect(status().isOk()))
                        .text())
                .contains("Nothing was loaded", "There is no action to load");
    }

    private String whoField(String draft, String name) throws Exception {
        return load.page(get(draft + "/who")).select("label").stream()
                .filter(label -> label.text().contains(name))
                .findFirst()
                .orElseThrow()
                .attr("for");
    }

    private static List<String> remarks(Document page) {
        return page.select(".remark").eachText();
    }
}
