package org.followthrough.intake.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    private static final List<String> SAID = List.of(
            "Run a course for every GP on sharing information about a child at risk",
            "Audit 20 case files for the voice of the child",
            "Write a protocol for what happens when a baby is not brought to an appointment",
            "Every school has a named person for children who are privately fostered",
            "Put the escalation policy on the website and tell all managers of it",
            "Recruit two more health visitors for the eastern villages");

    private final MeaningWords meaning = new MeaningWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General practitioners are trained in exchanging information where children may be in danger | 0
            Carry out an audit of case files that looks for each young person's voice | 1
            Draft a procedure for babies who were not brought to appointments | 2
            Schools to name one person for privately fostered children | 3
            The escalation procedure is to be put on our website, with all managers informed | 4
            Health visitors: recruit two for the villages in the east | 5
            """)
    void a_paraphrase_is_found_and_is_not_the_same_words(String paraphrase, int said) {
        List<Wordings.Found> found = search(paraphrase, SAID);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).index()).isEqualTo(said);
        assertThat(found.get(0).sameWords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fit new locks to the doors of the contact centre
            Ensure that all agencies are effective
            Every school teaches its pupils to swim
            Audit the accounts of the partnership
            Ask the coroner for the date of the inquest
            """)
    void what_shares_no_more_than_a_common_word_is_not_found(String unrelated) {
        assertThat(search(unrelated, SAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Audit 20 case files for the voice of the child      | AUDIT 20 case-files, for the voice of the child.      | true
            Audit 20 case files for the voice of the child      | Audit 20 case files for the voices of a child         | true
            Audit 20 case files for the voice of the child      | Audit 50 case files for the voice of the child        | false
            Share the report of the pathologist with the family | Do not share the report of the pathologist with the family | false
            """)
    void the_same_words_are_told_from_nearly_the_same(String one, String other, boolean same) {
        assertThat(search(other, List.of(one)))
                .singleElement()
                .satisfies(found -> assertThat(found.sameWords()).isEqualTo(same));
    }

    @Test
    void the_most_alike_comes_first_and_of_equals_the_one_said_first() {
        List<String> said = List.of(
                "Train nurses in the use of the bruising pathway on wards",
                "Train nurses in the use of the bruising pathway",
                "Train nurses in the use of the bruising pathway");

        assertThat(search("Nurses are trained in using the bruising pathway", said))
                .extracting(Wordings.Found::index)
                .containsExactly(1, 2, 0);
    }

    @Test
    void words_that_every_action_has_and_an_empty_text_find_nothing() {
        assertThat(search("Ensure that all partners do so", SAID)).isEmpty();
        assertThat(search("", List.of("", "Audit files"))).isEmpty();
    }

    /** Counted and not timed: a search looks at a wording once for each word that the two share. */
    @Test
    void ten_thousand_wordings_are_searched_for_a_hundred_without_comparing_each_with_each() {
        Random chance = new Random(7);
        Wordings wordings = new Wordings();
        for (int i = 0; i < 10_000; i++) wordings.add(invented(chance));
        for (int i = 0; i < 100; i++) wordings.like(invented(chance));

        assertThat(wordings.looks()).isLessThan(100 * 10_000 / 2);
    }

    private static Wording invented(Random chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) words.add("word" + (int) (Math.pow(chance.nextDouble(), 2) * 3_000));
        Set<String> different = new HashSet<>(words);
        return new Wording(different, different);
    }

    private List<Wordings.Found> search(String text, List<String> said) {
        Wordings wordings = new Wordings();
        said.forEach(each -> wordings.add(meaning.of(each)));
        return wordings.like(meaning.of(text));
    }

    @Test
    void words_are_counted_by_their_stem_and_meaning_and_negations_and_numbers_stay() {
        assertThat(meaning.of("General practitioners’ training must not be shared within 5 days")
                        .meanings())
                .isEqualTo(meaning.of("GP courses: not share, 5 day").meanings());
        assertThat(meaning.of("Do not wait 5 weeks").words()).contains("not", "5");
    }
}
