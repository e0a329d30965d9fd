package org.followthrough.record.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "/etc/passwd",
                "C:\\boot.ini",
                "...",
                "",
                " ",
                "a/../../b",
                "\u202Efdp.exe",
                "a\u0000b",
                "\uD83D"
            })
    void no_name_leads_out_of_its_folder(String name) {
        String place = new PackNames().place(name, 1, name);
        assertThat(place.split("/")).hasSize(4).startsWith("evidence").noneMatch(String::isBlank);
        assertThat(List.of(place.split("/"))).doesNotContain(".", "..");
        assertThat(place).doesNotContain("\\", ":", "\u202E", "\u0000");
    }

    @ParameterizedTest
    @CsvSource({"CON.txt,_CON.txt", "aux,_aux", "Lpt1.pdf,_Lpt1.pdf", "console.txt,console.txt", "a  b.pdf.,a b.pdf"})
    void no_name_is_one_that_windows_keeps_or_cuts(String name, String safe) {
        assertThat(PackNames.safe(name, "file")).isEqualTo(safe);
    }

    @Test
    void each_place_is_taken_once_whatever_the_capitals() {
        PackNames names = new PackNames();
        assertThat(names.place("GS-1", 1, "Policy.pdf")).isEqualTo("evidence/GS-1/round-1/Policy.pdf");
        assertThat(names.place("GS-1", 1, "policy.PDF")).isEqualTo("evidence/GS-1/round-1/policy (2).PDF");
        assertThat(names.place("GS-1", 1, "policy (2).pdf")).isEqualTo("evidence/GS-1/round-1/policy (2) (2).pdf");
        assertThat(names.place("GS-1", 2, "Policy.pdf")).isEqualTo("evidence/GS-1/round-2/Policy.pdf");
        assertThat(names.place("gs-1", 1, "Policy.pdf")).isEqualTo("evidence/gs-1/round-1/Policy (3).pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(PackNames.safe("x".repeat(200) + ".docx", "file"))
                .hasSize(80)
                .endsWith("x.docx");
    }
}
