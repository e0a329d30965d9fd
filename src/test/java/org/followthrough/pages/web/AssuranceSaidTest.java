package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssuranceSaidTest {

    private static final List<Agency> KNOWN = List.of(
            agency("Northvale Police"),
            agency("Northvale Health Trust"),
            agency("Education and Skills"),
            agency("Southvale Health Trust"));

    private static Agency agency(String name) {
        return new Agency(AgencyId.next(), name);
    }

    private static @Nullable AssuranceSaid said(String text) {
        return AssuranceSaid.in(text, KNOWN);
    }

    private static String read(String text) {
        AssuranceSaid said = said(text);
        if (said == null) return "nothing";
        String agencies = KNOWN.stream()
                .filter(agency -> said.agencies().contains(agency.id()))
                .map(Agency::name)
                .collect(Collectors.joining(", "));
        return agencies + " | " + String.join(", ", said.others());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The board will seek assurance from Northvale Police that officers ask. # Northvale Police | ",
                "We will seek assurance from the police and the Crown Prosecution Service about charging. # Northvale Police | Crown Prosecution Service",
                "Assurance will be sought from Education and Skills, HMP Elmley by March. # Education and Skills | HMP Elmley",
                "Seek assurances from all partner agencies. # Northvale Police, Northvale Health Trust, Education and Skills, Southvale Health Trust | ",
                "The partnership is seeking assurance from the Health Trust. #  | Health Trust",
                "Assurance has been requested. #  | "
            })
    void it_reads_who_is_named(String text, @Nullable String expected) {
        assertThat(read(text).strip()).isEqualTo(String.valueOf(expected).strip());
    }

    @Test
    void the_sentence_stands_alone() {
        AssuranceSaid said =
                said("Much was done. The board will seek assurance from Northvale Police. It meets in May.");
        assertThat(said)
                .isNotNull()
                .satisfies(found ->
                        assertThat(found.sentence()).isEqualTo("The board will seek assurance from Northvale Police."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The board has the assurance of its chair.",
                "Officers seek consent. Assurance is good.",
                "Training will be given by Northvale Police."
            })
    void nothing_is_read_where_nothing_is_said(String text) {
        assertThat(said(text)).isNull();
    }
}
