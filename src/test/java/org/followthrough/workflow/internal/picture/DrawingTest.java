package org.followthrough.workflow.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    static List<Diagram> diagrams() {
        return ModelDiagramTest.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_picture_says_what_it_shows_to_those_who_do_not_see_it(Diagram diagram) {
        Element svg = drawn(diagram, Way.notBegun()).expectFirst("svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("p1-title p1-desc");
        assertThat(svg.expectFirst("#p1-title").text()).isEqualTo(diagram.name());
        assertThat(svg.expectFirst("#p1-desc").text()).isEqualTo("Not begun.");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_name_is_on_it_at_full_size(Diagram diagram) {
        Document picture = drawn(diagram, Way.notBegun());
        String words = String.join(" ", picture.select("text").eachText());

        assertThat(diagram.shapes()).allSatisfy(each -> assertThat(words).contains(each.name()));
        assertThat(picture.select("text").eachAttr("font-size")).containsOnly("13", "14");
        assertThat(words).doesNotContain("…");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_flag_covers_nothing_wherever_the_process_may_stand(Diagram diagram) {
        for (Shape each : diagram.shapes()) {
            if (each.kind() != Kind.PERSON_ACTS && each.kind() != Kind.CLOCK) continue;
            Place flag = NowHere.beside(each, diagram);
            assertThat(diagram.labels()).as(each.id()).noneMatch(flag::meets);
            assertThat(diagram.flows().stream().flatMap(Flow::lines))
                    .as(each.id())
                    .noneMatch(flag::meets);
            assertThat(diagram.shapes())
                    .filteredOn(shape -> !shape.kind().isFrame())
                    .as(each.id())
                    .noneMatch(shape -> flag.meets(shape.place()));
        }
    }

    @Test
    void where_it_stands_is_marked_by_weight_by_a_flag_and_by_words() {
        Document picture = drawn(twoSteps("Send evidence", "Sign off"), standingOn("two"));

        assertThat(picture.select("rect[stroke-width=5]")).hasSize(1);
        assertThat(picture.select("text").eachText()).containsOnlyOnce("Now here");
        assertThat(picture.expectFirst("desc").text()).isEqualTo("Done: Send evidence. Now here: Sign off.");
    }

    @Test
    void what_is_done_bears_a_tick_and_what_lies_ahead_none() {
        assertThat(ticks(drawn(twoSteps("a", "b"), Way.notBegun()))).isZero();
        assertThat(ticks(drawn(twoSteps("a", "b"), standingOn("two")))).isEqualTo(1);
        assertThat(ticks(drawn(twoSteps("a", "b"), Way.of(List.of("one", "two"), Set.of(), true))))
                .isEqualTo(2);
    }

    @Test
    void an_ended_one_says_so_and_bears_no_flag() {
        Document picture = drawn(twoSteps("Send evidence", "Sign off"), Way.of(List.of("one", "two"), Set.of(), true));

        assertThat(picture.expectFirst("desc").text()).isEqualTo("Done: Send evidence, Sign off. It has ended.");
        assertThat(picture.select("text").eachText()).doesNotContain("Now here");
    }

    @Test
    void names_are_words_and_never_markup() {
        String hostile = "<script>alert(1)</script>\"'&]]>\u0000";
        String svg = Drawing.of(twoSteps(hostile, hostile), standingOn("two"), "p1");

        assertThat(svg).doesNotContain("<script", "\u0000");
        assertThat(Jsoup.parse(svg, Parser.xmlParser()).expectFirst("desc").text())
                .contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_strict_policy_lets_all_of_it_through(Diagram diagram) {
        for (Element each : drawn(diagram, Way.notBegun()).getAllElements()) {
            assertThat(each.hasAttr("style")).as(each.toString()).isFalse();
            assertThat(each.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(each.tagName()).isIn("#root", "svg", "title", "desc", "rect", "circle", "path", "text");
        }
    }

    @Test
    void two_pictures_on_a_page_share_no_id() {
        Diagram diagram = twoSteps("a", "b");
        Document page =
                Jsoup.parse(Drawing.of(diagram, Way.notBegun(), "p1") + Drawing.of(diagram, Way.notBegun(), "p2"));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void numbers_are_written_alike_in_every_land() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Drawing.of(twoSteps("a", "b"), standingOn("two"), "p1")).doesNotContainPattern("[0-9],[0-9]");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Document drawn(Diagram diagram, Way way) {
        return Jsoup.parse(Drawing.of(diagram, way, "p1"), Parser.xmlParser());
    }

    private static int ticks(Document picture) {
        return picture.select("circle[fill=" + Ink.GREEN + "]").size();
    }

    private static Way standingOn(String id) {
        return Way.of(List.of("one", id), Set.of(id), false);
    }

    private static Diagram twoSteps(String first, String second) {
        return new Diagram(
                "Two steps",
                List.of(
                        new Shape("one", null, first, Kind.PERSON_ACTS, new Place(0, 0, 130, 70), null, false),
                        new Shape("two", null, second, Kind.PERSON_ACTS, new Place(200, 0, 130, 70), null, true)),
                List.of(new Flow(
                        "next",
                        "one",
                        "two",
                        "Yes",
                        List.of(new Point(130, 35), new Point(200, 35)),
                        new Place(150, 16, 30, 16))));
    }
}
