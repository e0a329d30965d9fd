package org.followthrough.intake.internal.memory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.followthrough.intake.internal.memory.WordChanges.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Train all nurses | Train some nurses        | Train [all] nurses   | Train [some] nurses
            Train nurses     | Train nurses again       | Train nurses         | Train nurses [again]
            Train nurses     | First train nurses       | [Train] nurses       | [First train] nurses
            a b c d          | b c x d                  | [a] b c d            | b c [x] d
            one two          | three four               | [one two]            | [three four]
            a a              | a a a                    | a a                  | a a [a]
            same words       | same   words             | same words           | same words
            """)
    void words_that_stand_on_one_side_only_are_marked(String before, String after, String old, String now) {
        WordChanges.Marked marked = WordChanges.between(before, after);

        assertThat(shown(marked.before())).isEqualTo(old);
        assertThat(shown(marked.after())).isEqualTo(now);
    }

    @Test
    void nothing_becomes_something() {
        assertThat(WordChanges.between("", "May 2026").before()).isEmpty();
        assertThat(shown(WordChanges.between("", "May 2026").after())).isEqualTo("[May 2026]");
    }

    @Test
    void no_word_is_lost_however_long_the_texts() {
        String before = text(1, 4_000);
        String after = text(2, 4_000);
        WordChanges.Marked marked = WordChanges.between(before, after);

        assertThat(marked.before().stream().map(Piece::words).collect(joining(" ")))
                .isEqualTo(before);
        assertThat(marked.after().stream().map(Piece::words).collect(joining(" ")))
                .isEqualTo(after);
    }

    private static String text(int seed, int words) {
        return new Random(seed).ints(words, 0, 50).mapToObj(each -> "w" + each).collect(joining(" "));
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.words() + "]" : piece.words())
                .collect(joining(" "));
    }
}
