package org.followthrough.intake.internal.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void each_sentence_and_each_line_stands_for_itself_without_its_bullet() {
        assertThat(Sentences.of("Guide written in May. It is to be sent to schools.\n- Ask the police"))
                .containsExactly("Guide written in May.", "It is to be sent to schools.", "Ask the police");
    }
}
