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

    private final ModelEngine report = ModelEngine.of("quarterly-report")
            .where("askForWhatIsMissing")
            .where("freezeNumbers")
            .where("tellTheExecutive")
            .where("fileReport");

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

    private void openFor(int readers) {
        ModelEngine.itIs(CUT_OFF.minusSeconds(3600));
        report.start(Map.of("cutOffAt", Date.from(CUT_OFF), "readers", readers));
    }

    private void cutOff() {
        ModelEngine.itIs(CUT_OFF);
        assertThat(report.runDue()).isEqualTo(1);
    }
}
