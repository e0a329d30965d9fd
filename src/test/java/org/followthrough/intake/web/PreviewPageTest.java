package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.POLICY;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.followthrough.testing.FollowthroughTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
@Import(LoadPages.class)
class PreviewPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    LoadPages load;

    @Test
    void the_preview_shows_problems_first_and_links_each_to_its_row() throws Exception {
        Document page = load.page(get(load.draft(LoadPages.SMALL)));

        assertThat(page.select(".figure__number").eachText()).startsWith("1", "4", "0");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Look at these first");
        List<String> remarks = page.select("h2#first + ul li").eachText();
        assertThat(remarks)
                .anyMatch(remark -> remark.endsWith("“Somebody Else” is nobody in the directory: action 2"))
                .anyMatch(remark -> remark.matches(".*Nobody leads yet.*: action 2"))
                .anyMatch(remark -> remark.matches(".*The date has passed.*: action 3"))
                .anyMatch(remark -> remark.contains("“March 2026 or so”"));
        for (Element link : page.select("h2#first + ul a"))
            assertThat(page.select(link.attr("href"))).hasSize(1);
    }

    @Test
    void each_row_shows_what_is_printed_beside_what_it_was_read_as() throws Exception {
        Document page = load.page(get(load.draft(LoadPages.SMALL)));
        Element first = page.expectFirst("#row-1");

        assertThat(first.select("h3").text()).isEqualTo("Action 1, to be GS-1");
        assertThat(first.text()).contains("Finding 1: Nobody asked");
        assertThat(first.select("dl").text()).contains("By when March 2026", "Children say so");
        assertThat(first.select("#date-1").val()).isEqualTo("March 2026");
        assertThat(first.select("#date-1-hint").text()).contains("31 March 2026, the month’s last day");
        assertThat(first.select("#lead-1-1-hint").text()).isEqualTo("Printed: Ola Officer");
        assertThat(first.select("#label-1").val()).isEqualTo("training, information sharing");
        assertThat(page.select("#row-2 dl").text()).contains("Printed above, for this row too Children say so");
        assertThat(page.select("#date-2").val()).isEmpty();
    }

    @Test
    void a_lead_called_exactly_like_somebody_is_chosen_already() throws Exception {
        Document page = load.page(get(load.draft(LoadPages.SMALL)));

        assertThat(LoadPages.chosen(page, "lead-1-1")).isEqualTo("person:" + OFFICER.value());
        assertThat(LoadPages.chosen(page, "lead-1-2"))
                .isEqualTo("group:" + POLICY.id().value());
        assertThat(LoadPages.chosen(page, "lead-2-1")).isEmpty();
        assertThat(LoadPages.chosen(page, "lead-3-1"))
                .isEqualTo("agency:" + POLICE.id().value());
    }

    @Test
    void a_saved_draft_keeps_everything_as_typed_even_what_is_not_right_yet() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.fields(draft);
        fields.put("date-2", "next week perhaps");
        fields.put("done-3", "true");
        fields.put("left-4", "true");
        fields.put("minute", "Item 7");
        load.save(draft, fields).andExpect(redirectedUrl(draft));

        Document page = load.page(get(draft));
        assertThat(page.select("#date-2").val()).isEqualTo("next week perhaps");
        assertThat(page.select("#done-3").hasAttr("checked")).isTrue();
        assertThat(page.select("#left-4").hasAttr("checked")).isTrue();
        assertThat(page.select("#row-4 h3").text()).isEqualTo("Action 4");
        assertThat(page.select("#minute").val()).isEqualTo("Item 7");
        assertThat(load.page(get("/plans/load")).select("#waiting ~ table tbody tr"))
                .hasSize(1);
    }

    @Test
    void an_action_that_the_assuring_group_leads_is_pointed_out_and_a_past_date_too() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> fields = load.fields(draft);
        fields.put("assuring", POLICY.id().value().toString());
        load.save(draft, fields);

        assertThat(load.page(get(draft)).select("h2#first + ul li").eachText())
                .anyMatch(remark -> remark.matches(".*Policy Group leads and would sign off its own work.*: action 4"));
    }

    @Test
    void a_page_older_than_the_draft_changes_nothing_and_keeps_what_was_typed() throws Exception {
        String draft = load.draft(LoadPages.SMALL);
        Map<String, String> mine = load.fields(draft);
        Map<String, String> theirs = load.fields(draft);
        theirs.put("label-1", "theirs");
        load.save(draft, theirs);
        mine.put("label-1", "mine");
        Document page = LoadPages.html(load.save(draft, mine).andExpect(status().isOk()));

        assertThat(page.select(".govuk-error-summary").text())
                .contains("Mira Manager changed this draft after you had opened it");
        assertThat(page.select("#label-1").val()).isEqualTo("mine");
        assertThat(load.page(get(draft)).select("#label-1").val()).isEqualTo("theirs");

        mine.put("version", page.select("input[name=version]").val());
        load.save(draft, mine).andExpect(redirectedUrl(draft));
        assertThat(load.page(get(draft)).select("#label-1").val()).isEqualTo("mine");
    }

    @Test
    void a_document_without_a_plan_is_shown_with_its_reason_and_cannot_be_loaded() throws Exception {
        String draft = load.draft("Minutes\n\nEveryone was there.\n");
        assertThat(load.page(get(draft)).select("h2#first + ul").text()).contains("No action was found");

        Document page =
                LoadPages.html(load.confirm(draft, load.confirmable(draft)).andExpect(status().isOk()));
        assertThat(page.select(".govuk-error-summary").text()).contains("There is no action to load");
    }

    @Test
    void somebody_chosen_for_a_name_is_chosen_wherever_it_is_printed_and_nobody_was() throws Exception {
        String headings = "Action\tLead\tBy when\n";
        String draft = load.draft(headings + "Ask\tTess Marlow\tMay 2026\nTell\tJun Tanaka; tess marlow\tMay 2026\n"
                + "Show\tTess Marlow\tMay 2026\n");
        Map<String, String> fields = load.fields(draft);
        fields.put("lead-1-1", "person:" + OFFICER.value());
        fields.put("lead-3-1", "person:" + SOCIAL_WORKER.value());
        load.send(draft, fields, "same-names").andExpect(redirectedUrl(draft));
        assertThat(LoadPages.chosen(load.page(get(draft)), "lead-2-2")).isEmpty();

        fields = load.fields(draft);
        fields.put("lead-3-1", "");
        load.send(draft, fields, "same-names").andExpect(redirectedUrl(draft));

        Document page = load.page(get(draft));
        assertThat(LoadPages.chosen(page, "lead-2-1")).isEmpty();
        assertThat(LoadPages.chosen(page, "lead-2-2")).isEqualTo("person:" + OFFICER.value());
        assertThat(LoadPages.chosen(page, "lead-3-1")).isEqualTo("person:" + OFFICER.value());
    }
}
