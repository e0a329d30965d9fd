package org.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.draft.Ticks;
import org.followthrough.intake.internal.memory.Field;
import org.followthrough.intake.internal.memory.NewerVersion;
import org.followthrough.intake.internal.memory.VersionedAction;
import org.followthrough.intake.internal.memory.VersionedAction.Numbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class NewerPageTest {

    private static final VersionedAction ASK = action("GS-1", "GS-1", "Ask every child each week", "March 2026");
    private static final VersionedAction WRITE = action("GS-2", "GS-2", "Write the <b>protocol</b> anew", "");

    @Test
    void a_change_shows_old_and_new_with_its_words_marked_and_a_box_that_is_ticked() {
        Document page = page(
                List.of(ASK, WRITE),
                List.of(
                        action("0", null, "Ask every child each month", "March 2026"),
                        action("1", null, "Write the <b>protocol</b> anew", "")));

        assertThat(page.select("del").eachText()).containsExactly("taken out: week");
        assertThat(page.select("ins").eachText()).containsExactly("put in: month");
        assertThat(page.select("del .govuk-visually-hidden, ins .govuk-visually-hidden"))
                .hasSize(2);
        assertThat(page.select("input[checked]").eachAttr("name")).containsExactly("change-0-wording");
        assertThat(page.select("label[for=change-0-wording]").text())
                .isEqualTo("Take over the new “What is to be done” of GS-1");
        assertThat(page.select("h2").eachText()).containsExactly("Changed", "New", "Gone");
    }

    @Test
    void what_is_new_can_be_added_and_what_is_gone_has_nothing_to_tick() {
        Document page = page(List.of(WRITE), List.of(action("0", null, "Ask every child each week", "March 2026")));

        assertThat(page.select("input[type=checkbox]").eachAttr("name")).containsExactly("add-0");
        assertThat(page.select("label[for=add-0]").text()).isEqualTo("Add it to the plan: Ask every child each week");
        assertThat(page.select("section").eachText())
                .containsExactly(
                        "Ask every child each week By when March 2026 A new action Add it to the plan: Ask every child each week",
                        "GS-2 Write the <b>protocol</b> anew");
        assertThat(page.text()).contains("They stay in the plan, with their evidence, and go on.");
    }

    @Test
    void two_equal_versions_say_so_in_each_list() {
        Document page = page(List.of(ASK), List.of(ASK));

        assertThat(page.select("input")).isEmpty();
        assertThat(page.text())
                .contains(
                        "No action is worded or planned otherwise",
                        "no further action",
                        "stands in the newer version too");
    }

    private static Document page(List<VersionedAction> before, List<VersionedAction> after) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        NewerPage newer = NewerPage.of(NewerVersion.compare(before, after), VersionedAction::id, Ticks.NONE);
        WebContext context = new WebContext(exchange, Locale.UK, Map.of("newer", newer));
        return Jsoup.parse(engine.process("intake/newer", Set.of("versions"), context));
    }

    private static VersionedAction action(String id, @Nullable String reference, String wording, String deadline) {
        return new VersionedAction(
                id,
                reference,
                new Numbers(null, null, null),
                Map.of(Field.WORDING, wording, Field.DEADLINE, deadline),
                Set.of());
    }
}
