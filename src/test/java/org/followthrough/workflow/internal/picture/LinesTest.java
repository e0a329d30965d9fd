package org.followthrough.workflow.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Lettering PLAIN = new Lettering(14, false);

    @Test
    void words_are_as_wide_as_in_helvetica() {
        assertThat(new Lettering(1000, false).width("Sign off"))
                .isEqualTo(667 + 222 + 556 + 556 + 278 + 556 + 278 + 278);
        assertThat(new Lettering(1000, true).width("Now")).isEqualTo(722 + 611 + 778);
    }

    @Test
    void a_text_is_broken_at_its_spaces() {
        assertThat(Lines.within("Sign off the evidence", PLAIN, 114, 42).lines())
                .containsExactly("Sign off the", "evidence");
    }

    @Test
    void letters_shrink_before_a_word_is_broken() {
        Lines lines = Lines.within("Multi-agency safeguarding", PLAIN, 80, 34);

        assertThat(lines.lines()).containsExactly("Multi-agency", "safeguarding");
        assertThat(lines.lettering().size()).isLessThan(14);
    }

    @Test
    void what_cannot_fit_at_all_is_cut_and_shows_it() {
        assertThat(Lines.within("one two three four five six seven", PLAIN, 40, 13)
                        .lines())
                .hasSize(1)
                .allMatch(line -> line.endsWith("…"));
    }

    @RepeatedTest(200)
    void whatever_is_written_stays_within_its_place(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = Stream.generate(() -> word(random))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.joining(" "));
        double width = 20 + random.nextInt(120);
        double height = 14 + random.nextInt(60);

        Lines lines = Lines.within(text, new Lettering(14, random.nextBoolean()), width, height);

        assertThat(lines.height()).as(text).isLessThanOrEqualTo(height);
        assertThat(lines.lines()).as(text).allMatch(line -> lines.lettering().width(line) <= width);
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(18), 0, 5)
                .mapToObj(at -> new String[] {"i", "W", "é", "字", "😀"}[at])
                .collect(Collectors.joining());
    }
}
