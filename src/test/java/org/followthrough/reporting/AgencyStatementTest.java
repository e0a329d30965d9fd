package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.ReceivedMail;
import org.followthrough.testing.TestPartnership;
import org.followthrough.testing.World;
import org.followthrough.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What agencies say for a quarter's report, from being asked to standing in it. */
@FollowthroughTest
class AgencyStatementTest {

    private static final Map<String, Object> GIVEN =
            Map.of("statement", "Every team was trained.", "standing", "continuing", "answers", "GS-1");

    @Autowired
    World world;

    @Autowired
    StatementBook book;

    final ReportWorld reporting;

    @Autowired
    AgencyStatementTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @BeforeEach
    void opened() {
        reporting.opened();
    }

    @Test
    void each_agency_that_leads_anything_is_asked_through_its_representative() {
        assertThat(book.of(reporting.only().id()))
                .extracting(AgencyStatement::agencyName)
                .containsExactly("Testshire County Council", "Testshire Police");
        assertThat(asked(0).ask().person()).isEqualTo(SOCIAL_WORKER);
        assertThat(asked(1).ask().person()).isEqualTo(OFFICER);
        assertThat(asked(1).ask().dueOn()).isEqualTo(ReportWorld.CUT_OFF.minusDays(1));
    }

    @Test
    void an_agency_without_anybody_to_speak_for_it_is_the_business_unit_s_to_write_down() {
        reporting.emptySeats(SOCIAL_WORKER);
        world.sleepUntil(LocalDate.of(2026, 7, 1));

        AgencyStatement council = book.of(newest(), 0);
        assertThat(world.openTask("statement", council.id().value())
                        .orElseThrow()
                        .ask()
                        .group())
                .isEqualTo(TestPartnership.UNIT.id());
    }

    private ReportId newest() {
        return reporting.all().get(0).id();
    }

    @Test
    void what_was_given_and_taken_stands_in_the_report_and_who_was_silent_is_named() {
        give(1, OFFICER, GIVEN);
        check(1, Map.of("decision", "take"));
        reporting.passTheCutOff();

        assertThat(reporting.numbers().statements())
                .containsExactly(
                        new Stated("Testshire County Council", null, "", ""),
                        new Stated("Testshire Police", "Every team was trained.", "Continues", "GS-1"));
    }

    @Test
    void what_nobody_has_looked_at_by_the_closing_day_stands_as_it_was_given() {
        give(1, OFFICER, GIVEN);
        reporting.passTheCutOff();

        assertThat(book.of(reporting.only().id(), 1).state()).isEqualTo(StatementState.GIVEN);
        assertThat(reporting.numbers().statements())
                .contains(new Stated("Testshire Police", "Every team was trained.", "Continues", "GS-1"));
        assertThat(world.openTask("statement", statement(1).id().value())).isEmpty();
    }

    @Test
    void a_returned_statement_goes_back_with_its_reason_and_does_not_stand_until_it_is_given_again() {
        give(1, OFFICER, GIVEN);
        check(1, Map.of("decision", "return", "reason", "Which teams?"));

        assertThat(asked(1).ask().note()).isEqualTo("Returned: Which teams?");
        assertThat(reporting.numbers().statements()).contains(new Stated("Testshire Police", null, "", ""));

        give(1, OFFICER, Map.of("statement", "All eight teams were trained.", "standing", "done"));
        assertThat(reporting.numbers().statements())
                .contains(new Stated("Testshire Police", "All eight teams were trained.", "Done", ""));
    }

    @Test
    void a_number_that_nothing_has_is_refused_beside_its_field_and_nothing_is_kept() {
        Outcome outcome = reporting.tryToAnswer(
                asked(1), OFFICER, Map.of("statement", "Done", "standing", "done", "answers", "GS-1, GS-99"));

        assertThat(outcome)
                .isEqualTo(Outcome.refused("answers", "GS-99 is the number of no action or recommendation in a plan."));
        assertThat(statement(1).state()).isEqualTo(StatementState.WANTED);
    }

    @Test
    void the_silent_are_reminded_and_then_their_executive_is_told_each_once() {
        give(0, SOCIAL_WORKER, Map.of("statement", "Done", "standing", "done"));
        world.letTimePassTo(LocalDate.of(2026, 4, 10));
        world.clearMails();
        world.letTimePassTo(ReportWorld.CUT_OFF.plusDays(1));

        assertThat(chasing("ola@police.example")).hasSize(1);
        assertThat(chasing("chidi@police.example")).hasSize(1);
        assertThat(chasing("sol@council.example")).isEmpty();
    }

    private List<ReceivedMail> chasing(String reader) {
        return world.mails().stream()
                .filter(mail ->
                        mail.to().contains(reader) && mail.subject().contains("agency's statement by 15 April 2026"))
                .toList();
    }

    private AgencyStatement statement(int index) {
        return book.of(reporting.only().id(), index);
    }

    private WorkItem asked(int index) {
        return world.openTask("statement", statement(index).id().value()).orElseThrow();
    }

    private void give(int index, PersonId by, Map<String, Object> answers) {
        reporting.answer(asked(index), by, answers);
        world.tick();
    }

    private void check(int index, Map<String, Object> answers) {
        reporting.answer(asked(index), MANAGER, answers);
        world.tick();
    }
}
