package org.followthrough;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Thymeleaf would tell only the person who opens the page. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w+)");
    private static final Pattern USE = Pattern.compile("~\\{([\\w/-]+) :: ([\\w.#-]+)");
    private static final Pattern REPLACED = Pattern.compile(
            "<[\\w:]+(\\s+[\\w:-]+(=\"[^\"]*\")?)*\\s+th:replace=\"[^\"]*\"(\\s+[\\w:-]+(=\"[^\"]*\")?)*\\s*>");
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "button",
            "caption",
            "details",
            "figure",
            "footer",
            "form",
            "h1",
            "header",
            "input",
            "label",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "select",
            "summary",
            "table",
            "textarea",
            "time",
            "title",
            "ul");

    @Test
    void every_fragment_that_a_page_names_is_there() {
        assertThat(templates().stream().flatMap(page -> uses(read(page)))).allSatisfy(use -> {
            assertThat(TEMPLATES.resolve(use.get(0) + ".html")).exists();
            assertThat(fragments(read(TEMPLATES.resolve(use.get(0) + ".html")))).contains(use.get(1));
        });
    }

    @Test
    void no_fragment_bears_the_name_of_an_element_and_so_selects_more_than_itself() {
        assertThat(templates().stream().flatMap(page -> fragments(read(page)).stream()))
                .doesNotContainAnyElementsOf(ELEMENTS);
    }

    /** Thymeleaf replaces first: a condition or a loop on the same element is then not asked at all. */
    @Test
    void no_element_is_replaced_and_conditional_at_once() {
        assertThat(templates())
                .allSatisfy(page -> assertThat(
                                REPLACED.matcher(read(page)).results().map(MatchResult::group))
                        .noneMatch(element -> element.matches("(?s).*\\sth:(if|unless|each|with)=.*")));
    }

    @Test
    void no_fragment_is_handed_what_thymeleaf_forbids_there() {
        assertThat(templates())
                .allSatisfy(page -> assertThat(read(page)).doesNotContainPattern("=\"~\\{[^\"]*\\bT\\("));
    }

    /** Mails are read elsewhere, where a style counts only on its element. */
    @Test
    void no_page_carries_what_the_content_security_policy_refuses() {
        assertThat(templates())
                .filteredOn(page -> !page.startsWith(TEMPLATES.resolve("mail")))
                .allSatisfy(page -> assertThat(read(page))
                        .doesNotContainPattern("\\s(style|onclick|onchange|onsubmit|onload)=")
                        .doesNotContain("<style", "javascript:"));
    }

    @Test
    void nothing_is_printed_unescaped_but_pictures_drawn_by_ourselves() {
        assertThat(templates())
                .allSatisfy(page -> assertThat(read(page))
                        .doesNotContainPattern("th:utext=\"(?!\\$\\{(screen\\.)?picture(\\(\\))?})")
                        .doesNotContain("[("));
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<List<String>> uses(String page) {
        return USE.matcher(page).results().map(use -> List.of(use.group(1), use.group(2)));
    }

    private static Set<String> fragments(String page) {
        return FRAGMENT.matcher(page).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }
}
