package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rows, names, dates, columns and labels, each mended on its page and seen again in the overview. */
@FollowthroughTest
@Import(LoadPages.class)
class MendingPagesTest {

    private static final String HEADINGS = "Action\tLead\tBy when\tProgress\tRAG\n";

    @Autowired
    LoadPages load;

    @Autowired
    World world;

    @Test
    void a_row_is_joined_with_the_one_above_and_taken_apart_again() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nTrain all\tOla Officer\tMay 2026\nAsk twice\t\t\n");
        load.type(load.action(draft, 2), Map.of("do", "join")).andExpect(redirectedUrl(draft + "#first"));
        assertThat(words(draft)).containsExactly("1 Train all Ask twice");

        load.type(load.action(draft, 1), Map.of("do", "undo"));
        assertThat(words(draft)).hasSize(1);
        load.press(draft, "undo", "table 1, row 3");
        assertThat(words(draft)).containsExactly("1 Train all", "2 Ask twice");
    }

    @Test
    void what_shifting_the_cells_gives_is_shown_before_it_is_done() throws Exception {
        String draft = load.draft(
                "Action\tLead\tBy when\tProgress\nAsk\tOla Officer\tMay 2026\t\n" + "\tTell\tSol Worker\tJune 2026\n");
        String row = load.page(get(draft)).select("#left-out a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.contains("row%203"))
                .findFirst()
                .orElseThrow();
        assertThat(load.page(get(URI.create(row))).select("h1").text()).isEqualTo("This became no action");
        Document preview = load.page(get(URI.create(row + "&shift=-1")));
        assertThat(preview.select("#preview").text()).contains("Action Tell", "Lead Sol Worker", "30 June 2026");

        load.press(draft, "shift:-1", "table 1, row 3").andExpect(redirectedUrl(draft + "#action-2"));
        assertThat(words(draft)).containsExactly("1 Ask", "2 Tell");
    }

    @Test
    void a_sentence_of_the_progress_becomes_an_action_of_its_own_that_says_whose_it_may_be() throws Exception {
        String draft = load.draft(
                HEADINGS + "Ask\tOla Officer\tMay 2026\tIt was asked. Sol must still tell the schools.\tAmber\n");
        String action = load.action(draft, 1);
        load.type(action, Map.of("do", "sentence:2", "label", "kept")).andExpect(redirectedUrl(action));

        assertThat(words(draft)).containsExactly("1 Ask", "2 Sol must still tell the schools.");
        assertThat(load.page(get(URI.create(action))).select("#label").val()).isEqualTo("kept");
        assertThat(load.page(get(draft)).select("#action-2").text()).contains("Blank; the row above says Ola Officer");
        load.press(draft, "lead", "table 1, row 2, further action 2").andExpect(redirectedUrl(draft + "#action-2"));
        assertThat(load.page(get(draft)).select("#action-2").text()).contains("Lead Ola Officer");
    }

    @Test
    void what_a_row_says_beside_what_was_read_of_it_is_offered_as_further_actions() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\tNotes of the clerk\n"
                + "Ask\tOla Officer\tMay 2026\tSchools were told. The nurseries are still to be told.\n");

        assertThat(load.page(get(URI.create(load.action(draft, 1))))
                        .select(".sentence .prose")
                        .eachText())
                .containsExactly("Schools were told.", "The nurseries are still to be told.");
    }

    @Test
    void a_row_that_became_none_is_made_an_action_or_said_to_be_none() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nAsk\tOla Officer\tMay 2026\n\tSol Worker\tJune 2026\n");
        assertThat(remarks(draft)).anyMatch(remark -> remark.contains("became no action"));
        load.press(draft, "none", "table 1, row 3").andExpect(redirectedUrl(draft + "#first"));
        assertThat(remarks(draft)).noneMatch(remark -> remark.contains("became no action"));

        load.press(draft, "make", "table 1, row 3").andExpect(redirectedUrl(draft + "#action-2"));
        assertThat(words(draft)).containsExactly("1 Ask", "2 Sol Worker June 2026");
    }

    @Test
    void what_the_plan_says_is_done_is_taken_over_at_once_and_only_when_asked() throws Exception {
        String draft = load.assured(load.draft(HEADINGS + "Ask\tOla Officer\tMay 2025\t\tComplete\n"
                + "Tell\tOla Officer\tMay 2026\t\tGreen\nShow\tOla Officer\tMay 2025\t\tBlue\n"));
        assertThat(load.page(get(draft)).select(".reading .govuk-tag")).isEmpty();
        var fields = load.fields(draft);
        fields.set("take", "STANDINGS");
        load.send(draft, fields).andExpect(redirectedUrl(draft));

        assertThat(load.page(get(draft)).select(".reading .govuk-tag").eachText())
                .containsExactly("Accepted", "Accepted");
        assertThat(load.page(get(draft + "/confirm")).text())
                .contains("One action starts", "2 come in as accepted", "Ola Officer 1");
    }

    @Test
    void a_date_that_the_document_explains_stays_read_when_its_page_is_saved() throws Exception {
        String draft = load.draft("Minutes of the meeting of May 2017\n\nAction\tLead\tBy when\n"
                + "Ask the police\tPolice\tMarch 17\nTell the police\tPolice\tWithin 3 months\n");
        load.type(draft + "/dates", Map.of("from", "1 May 2017")).andExpect(redirectedUrl(draft));

        for (int action : List.of(1, 2))
            load.type(load.action(draft, action), Map.of("wording", "Said otherwise"))
                    .andExpect(status().is3xxRedirection());
        load.type(load.action(draft, 1), Map.of("date", "Apr 17")).andExpect(status().is3xxRedirection());
        load.type(load.action(draft, 1), Map.of("date", "March 17")).andExpect(status().is3xxRedirection());

        assertThat(load.page(get(draft)).select("#action-1 .reading__as").text())
                .contains("31 March 2017");
        assertThat(load.page(get(draft)).select("#action-2 .reading__as").text())
                .contains("1 August 2017");
        load.assured(draft);
        assertThat(LoadPages.html(load.confirm(draft)).select(".keeps-from").text())
                .isEmpty();
    }

    @Test
    void a_printed_deadline_is_dated_once_for_all_that_print_it() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nAsk\tOla Officer\tsoon\nTell\tOla Officer\tSoon\n");
        Document again = LoadPages.html(
                load.type(draft + "/dates", Map.of("date-1", "whenever")).andExpect(status().isOk()));
        assertThat(again.select("#date-1-error")).hasSize(1);
        assertThat(again.select("#date-1").val()).isEqualTo("whenever");

        load.type(draft + "/dates", Map.of("date-1", "31/3/26")).andExpect(redirectedUrl(draft));
        assertThat(load.page(get(draft)).select(".reading").eachText()).allMatch(row -> row.contains("31 March 2026"));
    }

    @Test
    void a_heading_that_nobody_knew_is_said_and_the_plan_read_again() throws Exception {
        String draft = load.draft("Action\tCaretaker\tBy when\nAsk\tOla Officer\tMay 2026\n");
        Document columns = load.page(get(draft + "/columns"));
        String field = columns.select("label").stream()
                .filter(label -> label.text().contains("Caretaker"))
                .findFirst()
                .orElseThrow()
                .attr("for");
        load.type(draft + "/columns", Map.of(field, "lead")).andExpect(redirectedUrl(draft));

        assertThat(load.page(get(draft)).select("#action-1").text()).contains("Lead Ola Officer");
    }

    @Test
    void two_printed_names_are_said_to_be_one_person_who_is_new() throws Exception {
        String draft = load.assured(
                load.draft("Action\tLead\tBy when\nAsk\tIsobel Marsh\tMay 2026\nTell\tIzzy Marsh\tMay 2026\n"));
        assertThat(load.page(get(draft + "/who"))
                        .select("#who-2 optgroup[label=Perhaps] option")
                        .eachText())
                .containsExactly("The same as “Isobel Marsh” in this plan");
        load.type(
                draft + "/who",
                Map.of("kind-1", "person", "email-1", "isobel@marsh.example", "who-2", "same:isobel marsh"));
        load.confirm(draft).andExpect(status().is3xxRedirection());

        assertThat(world.action("GS-2").person()).isEqualTo(world.action("GS-1").person());
    }

    @Test
    void labels_are_changed_all_at_once_and_never_hold_the_pseudonym() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nAsk\tOla Officer\tMay 2026\nTell\tOla Officer\tMay 2026\n");
        Document again =
                LoadPages.html(load.type(draft + "/labels", Map.of("label-1", "About Robin", "label-2", "Guide"))
                        .andExpect(status().isOk()));
        assertThat(again.select(".govuk-error-summary a[href=#label-1]")).hasSize(1);
        assertThat(again.select("#label-2").val()).isEqualTo("Guide");
    }

    @Test
    void a_name_said_on_the_page_of_an_action_holds_for_the_whole_plan() throws Exception {
        String draft = load.draft("Action\tLead\tBy when\nAsk\tThe lead\tMay 2026\nTell\tThe lead\tMay 2026\n");
        load.type(load.action(draft, 2), Map.of("who-1", "person:" + SOCIAL_WORKER.value()));

        assertThat(load.page(get(draft)).select(".reading").eachText()).allMatch(row -> row.contains("Sol Worker"));
    }

    private List<String> words(String draft) throws Exception {
        return load.page(get(draft)).select(".reading__words").eachText();
    }

    private List<String> remarks(String draft) throws Exception {
        return load.page(get(draft)).select(".remark").eachText();
    }
}
