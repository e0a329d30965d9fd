package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that point above, and names that mean every body. */
class LeadsNotNamedTest {

    private final LeadReader leads = new LeadReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above",
                "as above.",
                "AS ABOVE",
                "See above",
                "Same as above",
                "As per above",
                "ditto",
                "Ditto.",
                "\"",
                "”",
                "''",
                "〃",
                "- \" -",
                "Same",
                "As previous",
                "As row above"
            })
    void a_cell_that_points_above_names_nobody_itself(String printed) {
        assertThat(leads.refersAbove(printed)).isTrue();
        assertThat(leads.read(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Police",
                "See 4.1",
                "As above and Police",
                "Same Day Care Team",
                "All agencies",
                "Above Bar School"
            })
    void what_names_somebody_does_not_point_above(String printed) {
        assertThat(leads.refersAbove(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above and Police",
                "As above, Police",
                "As above plus Police",
                "As above\nPolice",
                "Ditto & Police",
                "Police and as above",
                "Police / As above."
            })
    void a_cell_that_points_above_may_name_others_too(String printed) {
        assertThat(leads.refersAboveToo(printed)).isTrue();
        assertThat(leads.read(printed)).containsExactly("Police");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "As above", "As above / as above", "Police and Health", "See 4.1", "Seen above and below"})
    void what_only_points_above_or_only_names_does_not_do_both(String printed) {
        assertThat(leads.refersAboveToo(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All agencies",
                "ALL AGENCIES.",
                "All",
                "All partners",
                "All partner agencies",
                "All LSCP partner agencies",
                "All Board members",
                "All members of the Board",
                "Each agency",
                "Every partner agency",
                "Relevant agencies",
                "All relevant agencies",
                "All relevant organisations",
                "All agencies and partners",
                "All three safeguarding partners",
                "Statutory partners",
                "Partner agencies",
                "Multi-agency partners",
                "Various agencies",
                "All agencies (led by the Business Unit)",
                "All agencies involved",
                "Everyone"
            })
    void some_names_mean_every_body(String printed) {
        assertThat(leads.meansEverybody(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All Saints School",
                "Police",
                "Partnership Board",
                "Partner Agencies Sub-Group",
                "Safeguarding Partnership",
                "All schools",
                "Relevant managers",
                "Each Sub-Group",
                "Multi-Agency Safeguarding Hub",
                "Member Services Manager",
                ""
            })
    void most_names_do_not(String printed) {
        assertThat(leads.meansEverybody(printed)).isFalse();
    }
}
