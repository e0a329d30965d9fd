package org.followthrough.intake.internal.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Map<String, String> DIRECTORY = new LinkedHashMap<>();

    static {
        for (String name : new String[] {
            "Isobel Marsh",
            "Robert Okoro",
            "Ada Obi",
            "Ade Obiora",
            "Policy and Practice Sub-Group",
            "Workforce Sub-Group",
            "Testshire Police",
            "Testshire County Council"
        }) DIRECTORY.put(name, name);
    }

    private final Likeness likeness = new Likeness();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Izzy Marsh                 | Isobel Marsh",
                "Isabel Marsh               | Isobel Marsh",
                "I Marsh                    | Isobel Marsh",
                "Bob Okoro                  | Robert Okoro",
                "Marsh Isobel               | Isobel Marsh",
                "Ada Obi, Head of Practice  | Ada Obi",
                "PPSG                       | Policy and Practice Sub-Group",
                "Policy & Practice Subgroup | Policy and Practice Sub-Group",
                "Police                     | Testshire Police",
                "Work force Sub Group       | Workforce Sub-Group"
            })
    void whoever_is_most_likely_meant_is_proposed_first(String printed, String meant) {
        assertThat(likeness.codes(printed, DIRECTORY)).startsWith(meant);
    }

    @Test
    void somebody_else_altogether_is_not_proposed() {
        assertThat(likeness.codes("Tess Marlow", DIRECTORY)).isEmpty();
        assertThat(likeness.codes("Community Safety Partnership", DIRECTORY)).isEmpty();
        assertThat(likeness.codes("QA", DIRECTORY)).isEmpty();
    }
}
