package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fragment in its states; to look at them, see {@link Visit#photograph}. */
class GalleryBrowserTest {

    @AutoClose
    private static final Browser browser = Browser.start();

    @AutoClose
    private static Gallery gallery;

    @BeforeAll
    static void open() throws IOException {
        gallery = Gallery.open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gallery/words",
                "gallery/lists",
                "gallery/forms",
                "gallery/refused",
                "gallery/confirmed",
                "error/404",
                "error/403",
                "error/500",
                "error"
            })
    void every_page_of_the_gallery_holds_to_the_rules_with_and_without_scripts(String template) {
        try (var visit = browser.visit(gallery.address());
                var plain = browser.visitWithoutJavaScript(gallery.address())) {
            new GalleryPage(visit.open("/" + template));
            visit.photograph(template.replace('/', '-'), 1280);
            visit.photograph(template.replace('/', '-'), 320);
            new GalleryPage(plain.open("/" + template));
        }
    }

    @Test
    void a_refused_form_names_each_problem_in_its_summary_and_at_its_field() {
        try (var visit = browser.visit(gallery.address())) {
            var page = new GalleryPage(visit.open("/gallery/refused"));
            assertThat(page.problems()).hasSize(10).contains("Choose who leads");
            assertThat(page.messages()).hasSize(9).contains("Error: Choose who leads");
        }
    }

    @Test
    void what_a_choice_asks_further_shows_once_it_is_chosen_with_and_without_scripts() {
        try (var visit = browser.visit(gallery.address());
                var plain = browser.visitWithoutJavaScript(gallery.address())) {
            for (var each : List.of(visit, plain)) {
                var page = new GalleryPage(each.open("/gallery/forms"));
                assertThat(page.asks("Whom do you ask?")).isFalse();
                page.judge("Ask for more, because one agency named in the action has not answered");
                assertThat(page.asks("Whom do you ask?")).isTrue();
            }
        }
    }
}
