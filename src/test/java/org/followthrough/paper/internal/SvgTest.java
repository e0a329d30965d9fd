package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Chart.Bars;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.Chart.Tone;
import org.followthrough.paper.Charts;
import org.followthrough.paper.Paper.Figure;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {

    static Stream<Named<Chart>> charts() {
        return SamplePapers.all()
                .flatMap(paper -> paper.getPayload().blocks().stream()
                        .filter(Figure.class::isInstance)
                        .map(block -> ((Figure) block).chart())
                        .map(chart -> Named.of(
                                paper.getName() + ", " + chart.getClass().getSimpleName(), chart)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_told_and_holds_nothing_that_a_page_forbids(Chart chart) throws Exception {
        Element svg = parsed(chart);

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo(chart.headline());
        assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo(chart.headline());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(ChartWords.of(chart));
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        collect(svg, elements, attributes);
        assertThat(elements).isSubsetOf("svg", "title", "desc", "rect", "line", "text");
        assertThat(attributes).doesNotContain("style", "id", "class", "href").noneMatch(name -> name.startsWith("on"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothing_is_drawn_outside_it(Chart chart) {
        Drawing drawing = ChartDrawing.of(chart);
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Words words) {
                assertThat(words.x()).isNotNegative();
                assertThat(words.x() + words.face().width(words.text(), words.size()))
                        .isLessThanOrEqualTo(drawing.width() + 1);
                assertThat(words.y()).isLessThan(drawing.height());
            }
            if (mark instanceof Drawing.Box box) {
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width() + 1);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            }
        }
    }

    @Test
    void bars_show_their_numbers() throws Exception {
        assertThat(texts(SamplePapers.ages())).contains("0–30", "6", "31–60", "3", "61–90", "1", "90+", "4");
        assertThat(texts(SamplePapers.byAgency()))
                .contains("Overdue", "Not started", "No data", "Harbour Constabulary", "16", "30", "44");
        assertThat(texts(SamplePapers.overTime())).contains("Planned to close", "22", "25", "no data");
    }

    @Test
    void a_chart_without_data_says_so() throws Exception {
        Chart none = new Bars("Nothing is overdue", "Days", List.of(), Series.of("Actions", Tone.RED));
        Chart zero = new Bars("Nothing is overdue", "Days", List.of("0–30"), Series.of("Actions", Tone.RED, 0L));

        assertThat(texts(none)).containsExactly("There is no data yet.");
        assertThat(texts(zero)).containsExactly("0–30", "0");
    }

    @Test
    void bars_that_do_not_fit_are_left_to_the_table() throws Exception {
        List<String> names =
                IntStream.range(0, 40).mapToObj(at -> "Agency " + at).toList();
        Chart many = new Bars(
                "Many",
                "Agency",
                names,
                new Series("Actions", Tone.RED, names.stream().map(name -> 1L).toList()));

        assertThat(texts(many))
                .contains("Agency 27", "And 12 more: see the table.")
                .doesNotContain("Agency 28");
        assertThat(many.table().rows()).hasSize(40);
    }

    /** In black and white, too. */
    @Test
    void every_tone_is_filled_in_its_own_way() {
        Set<String> ways = new TreeSet<>();
        for (Tone tone : Tone.values())
            ways.add(Look.of(tone).fill(0, 0, 20, 20).toString().replaceAll("#[0-9a-f]+", "") + dark(tone));

        assertThat(ways).hasSize(Tone.values().length);
    }

    private static boolean dark(Tone tone) {
        Drawing.Box first = (Drawing.Box) Look.of(tone).fill(0, 0, 20, 20).get(0);
        Color colour = Color.decode(first.fill());
        return colour.getRed() * 0.3 + colour.getGreen() * 0.59 + colour.getBlue() * 0.11 < 128;
    }

    @Test
    void a_picture_of_it_needs_no_font_of_the_machine() throws Exception {
        byte[] picture = ChartPicture.of(ChartDrawing.of(SamplePapers.ages()));
        var image = ImageIO.read(new ByteArrayInputStream(picture));

        assertThat(image.getWidth()).isEqualTo(2040);
        assertThat(image.getRGB(400, 60)).isEqualTo(0xffd4351c);
    }

    private static List<String> texts(Chart chart) throws Exception {
        NodeList texts = parsed(chart).getElementsByTagName("text");
        List<String> said = new ArrayList<>();
        for (int at = 0; at < texts.getLength(); at++) said.add(texts.item(at).getTextContent());
        return said;
    }

    private static void collect(Element element, Set<String> elements, Set<String> attributes) {
        elements.add(element.getTagName());
        for (int at = 0; at < element.getAttributes().getLength(); at++)
            attributes.add(element.getAttributes().item(at).getNodeName());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element below) collect(below, elements, attributes);
    }

    private static Element parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Charts.svg(chart))))
                .getDocumentElement();
    }
}
