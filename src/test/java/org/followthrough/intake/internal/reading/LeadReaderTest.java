package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadReaderTest {

    private final LeadReader leads = new LeadReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Policy and Practice Sub-Group",
                "Policy & Practice Sub-Group",
                "Quality Assurance and Performance Sub-Group",
                "Education and Learning Sub-Group",
                "QA and Performance Group",
                "Missing Persons and Exploitation Group",
                "Health and Wellbeing Board",
                "Children and Young People's Service",
                "Health and Social Care",
                "Police and Crime Commissioner",
                "Head of Safeguarding and Quality Assurance",
                "Training and Development Manager",
                "Board and Partnership Manager",
                "Director of Nursing and Midwifery",
                "Designated Doctor and Nurse",
                "Ada Obi (Head of Review and Audit, Police)",
                "Ada Obi, Head of Safeguarding",
                "O'Dell",
                "All agencies"
            })
    void one_owner_stays_one(String printed) {
        assertThat(leads.read(printed)).containsExactly(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Policy Sub-Group/Workforce Sub-Group           | Policy Sub-Group              | Workforce Sub-Group
                    Policy and Practice Sub-Group / Business Unit  | Policy and Practice Sub-Group | Business Unit
                    Tess Marlow/Eastmere Business Unit             | Tess Marlow                   | Eastmere Business Unit
                    Tess Marlow, Jun Tanaka                        | Tess Marlow                   | Jun Tanaka
                    Tess Marlow; Jun Tanaka                        | Tess Marlow                   | Jun Tanaka
                    Sarah Marlow and Jun Tanaka                    | Sarah Marlow                  | Jun Tanaka
                    Sarah Marlow & Policy and Practice Sub-Group   | Sarah Marlow                  | Policy and Practice Sub-Group
                    Workforce Sub-Group and Policy Sub-Group       | Workforce Sub-Group           | Policy Sub-Group
                    Police and Probation                           | Police                        | Probation
                    Children's Social Care and Police              | Children's Social Care        | Police
                    Adult social care and the police               | Adult social care             | the police
                    Head of Safeguarding and Director of Nursing   | Head of Safeguarding          | Director of Nursing
                    Service Manager and Named Nurse                | Service Manager               | Named Nurse
                    LSCP and CAFCASS                               | LSCP                          | CAFCASS
                    Police and/or Probation                        | Police                        | Probation
                    """)
    void two_owners_are_told_apart(String printed, String one, String other) {
        assertThat(leads.read(printed)).containsExactly(one, other);
    }

    @Test
    void lists_of_three_lose_no_one() {
        assertThat(leads.read("Police, Probation and Policy and Practice Sub-Group"))
                .containsExactly("Police", "Probation and Policy and Practice Sub-Group");
        assertThat(leads.read("Police, Probation, and Policy and Practice Sub-Group"))
                .containsExactly("Police", "Probation", "Policy and Practice Sub-Group");
    }

    @Test
    void a_word_wrapped_by_the_printer_is_put_together() {
        assertThat(leads.read("Policy and Practice Sub- Group/Training Sub-\nGroup"))
                .containsExactly("Policy and Practice Sub-Group", "Training Sub-Group");
    }

    @Test
    void a_new_line_begins_another_owner_unless_it_only_ends_the_name_above() {
        assertThat(leads.read("Tess Marlow\nEastmere Police")).containsExactly("Tess Marlow", "Eastmere Police");
        assertThat(leads.read("Policy and\nPractice\nSub-Group")).containsExactly("Policy and Practice Sub-Group");
        assertThat(leads.read("Head of service\nfor schools")).containsExactly("Head of service for schools");
        assertThat(leads.read("- Tess Marlow\n- Jun Tanaka")).containsExactly("Tess Marlow", "Jun Tanaka");
    }

    @Test
    void an_owner_named_twice_is_one() {
        assertThat(leads.read("Business Unit/Business Unit")).isEqualTo(List.of("Business Unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TBC", "n/a", "-", "As above", "To be confirmed"})
    void a_cell_that_names_nobody_gives_nobody(String printed) {
        assertThat(leads.read(printed)).isEmpty();
    }
}
