package org.followthrough.intake.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelProposalTest {

    private final LabelProposal labels = new LabelProposal();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Put the guide on sharing information into every course | guidance, information sharing
                    Train all staff                                        | training
                    Ask for a dip sample, an audit and a survey            | audit, survey
                    Work on the front desk with Child Robin's school       | pathway
                    Retraining performances                                | ''
                    """)
    void a_label_names_kinds_of_work_in_the_actions_order(String action, String label) {
        assertThat(labels.of(action)).isEqualTo(label);
    }

    @Test
    void no_word_of_a_story_gets_into_a_label() {
        assertThat(labels.of("Robin's mother said that neglect, abuse and violence were missed by PC Smith"))
                .isEmpty();
    }

    @Test
    void a_label_fits_into_a_mail_whatever_is_in_the_list() {
        String everything = String.join(
                " ",
                org.followthrough.intake.internal.document.WordLists.bundled("/intake/label-words.txt")
                        .all()
                        .keySet());
        assertThat(labels.of(everything)).hasSizeLessThanOrEqualTo(60);
    }
}
