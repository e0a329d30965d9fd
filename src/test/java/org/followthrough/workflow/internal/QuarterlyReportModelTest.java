package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every path of the quarter's report, as the model alone takes it. */
class QuarterlyReportModelTest {

    private static final Instant CUT_OFF = Instant.parse("2026-04-15T11:00:00Z");
    private static final Instant REMINDER = CUT_OFF.minusSeconds(1800);
    private static final Instant EXECUTIVE = CUT_OFF.minusSeconds(900);

    private final ModelEngine report = ModelEngine.of("quarterly-report")
            .where("askForWhatIsMissing")
            .where("freezeNumbers")
            .where("tellTheExecutive")
            .where("fileReport")
            .where("remindAgency")
            .where("tellAgencyExecutive")
            .where("closeStatement");

    @AfterEach
    void over() {
        report.delete();
        ModelEngine.nowAgain();
    }

    @Test
    void it_asks_for_what_is_missing_and_freezes_nothing_before_the_cut_off() {
        openFor(2);
        ModelEngine.itIs(CUT_OFF.minusSeconds(1));

        assertThat(report.runDue()).isZero();
        assertThat(report.taken()).containsExactly("askForWhatIsMissing");
    }

    @Test
    void at_the_cut_off_the_numbers_freeze_and_the_business_manager_checks() {
        openFor(2);
        cutOff();

        assertThat(report.taken()).containsExactly("askForWhatIsMissing", "freezeNumbers");
        assertThat(report.openTasks()).containsExactly("UserTask_CheckAndRelease");
    }

    @Test
    void each_reader_receives_it_apart_and_the_last_one_files_it() {
        openFor(3);
        cutOff();
        report.complete("UserTask_CheckAndRelease", Map.of());
        assertThat(report.tasks("UserTask_ReceiveReport")).hasSize(3);

        report.complete("UserTask_ReceiveReport", Map.of()).complete("UserTask_ReceiveReport", Map.of());
        report.runDue();
        assertThat(report.taken()).doesNotContain("fileReport");
        report.complete("UserTask_ReceiveReport", Map.of());
        report.runDue();

        assertThat(report.ended()).isTrue();
        assertThat(report.taken())
                .containsExactly("askForWhatIsMissing", "freezeNumbers", "tellTheExecutive", "fileReport");
    }

    /** Without this, two executives who press at the same moment collide, and one meets an error. */
    @Test
    void a_reader_s_receipt_touches_no_other_reader_s_until_a_job_joins_them() {
        openFor(2);
        cutOff();
        report.complete("UserTask_CheckAndRelease", Map.of());

        for (Task each : report.tasks("UserTask_ReceiveReport"))
            ModelEngine.engine().getTaskService().complete(each.getId());

        assertThat(report.ended()).isFalse();
        assertThat(report.taken()).doesNotContain("fileReport");
        assertThat(report.runDue()).as("one job for each receipt").isEqualTo(2);
        assertThat(report.ended()).isTrue();
    }

    @Test
    void a_report_that_nobody_reads_is_filed_on_release() {
        openFor(0);
        cutOff();
        report.complete("UserTask_CheckAndRelease", Map.of());

        assertThat(report.ended()).isTrue();
        assertThat(report.path()).endsWith("ServiceTask_FileReport", "EndEvent_Filed");
    }

    @Test
    void each_agency_gives_its_statement_and_the_business_unit_looks_at_it() {
        askAgencies(2);
        assertThat(report.tasks("UserTask_GiveStatement")).hasSize(2);

        for (Task each : report.tasks("UserTask_GiveStatement"))
            ModelEngine.engine().getTaskService().complete(each.getId());
        assertThat(report.runDue())
                .as("one job for each, so that two who answer at once never meet")
                .isEqualTo(2);
        assertThat(report.tasks("UserTask_CheckStatement")).hasSize(2);

        report.complete("UserTask_CheckStatement", Map.of("taken", true));
        report.complete("UserTask_CheckStatement", Map.of("taken", true));
        report.runDue();
        assertThat(report.openTasks()).isEmpty();
        assertThat(report.taken()).as("the cut-off is waited for").doesNotContain("freezeNumbers");
        cutOff();
        assertThat(report.openTasks()).containsExactly("UserTask_CheckAndRelease");
    }

    @Test
    void a_statement_that_is_returned_is_given_again() {
        askAgencies(1);
        report.complete("UserTask_GiveStatement", Map.of());
        report.runDue();
        report.complete("UserTask_CheckStatement", Map.of("taken", false));
        report.runDue();

        assertThat(report.openTasks()).containsExactly("UserTask_GiveStatement");
    }

    @Test
    void a_silent_agency_is_reminded_then_its_executive_told_then_its_statement_closed() {
        askAgencies(2);
        report.complete("UserTask_GiveStatement", Map.of());
        report.runDue();
        report.complete("UserTask_CheckStatement", Map.of("taken", true));
        report.runDue();

        ModelEngine.itIs(REMINDER);
        report.runDue();
        assertThat(report.taken())
                .as("only the one that is silent")
                .containsExactly("askForWhatIsMissing", "remindAgency");
        assertThat(report.openTasks()).containsExactly("UserTask_GiveStatement");
        ModelEngine.itIs(EXECUTIVE);
        report.runDue();
        assertThat(report.taken()).endsWith("tellAgencyExecutive");
        assertThat(report.openTasks()).containsExactly("UserTask_GiveStatement");
        ModelEngine.itIs(CUT_OFF);
        report.runDue();
        report.runDue();

        assertThat(report.taken()).endsWith("closeStatement", "freezeNumbers");
        assertThat(report.openTasks()).containsExactly("UserTask_CheckAndRelease");
    }

    private void openFor(int readers) {
        open(readers, 0);
    }

    private void askAgencies(int agencies) {
        open(1, agencies);
    }

    private void open(int readers, int agencies) {
        ModelEngine.itIs(CUT_OFF.minusSeconds(3600));
        report.start(Map.of(
                "cutOffAt", Date.from(CUT_OFF),
                "remindAt", Date.from(REMINDER),
                "executiveToldAt", Date.from(EXECUTIVE),
                "statementsCloseAt", Date.from(CUT_OFF),
                "agencies", agencies,
                "readers", readers));
    }

    private void cutOff() {
        ModelEngine.itIs(CUT_OFF);
        assertThat(report.runDue()).isEqualTo(1);
    }
}
