package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class AgencyNarrativesTest {

    @Test
    void sections_named_after_bodies_are_each_bodys_account_and_no_action() {
        PrintedPlan plan = WrittenPlan.read("""
                How the learning was carried out
                1. Fernhithe Police
                Officers now ask children at each visit.
                They were taught in May.
                2. Fernhithe NHS Trust
                Nurses were given a card.
                """);

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.findings())
                .containsExactly(
                        new PrintedFinding(
                                "1",
                                "Fernhithe Police",
                                "Officers now ask children at each visit.\nThey were taught in May."),
                        new PrintedFinding("2", "Fernhithe NHS Trust", "Nurses were given a card."));
        assertThat(WrittenPlan.messages(plan)).anyMatch(message -> message.contains("accounts of what each body did"));
    }

    @Test
    void one_body_alone_is_no_set_of_accounts() {
        PrintedPlan plan = WrittenPlan.read("Fernhithe Police\nOfficers now ask children at each visit.\n");

        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void where_bodies_are_numbered_a_name_without_a_number_is_a_title() {
        PrintedPlan plan = WrittenPlan.read("""
                Fernhithe Safeguarding Board
                This is what we heard.
                1. Fernhithe Police
                Officers now ask children.
                2. Fernhithe Schools
                Teachers were told.
                """);

        assertThat(plan.findings()).extracting(PrintedFinding::ref).containsExactly("1", "2");
    }

    @Test
    void a_plan_with_actions_has_no_accounts() {
        PrintedPlan plan = WrittenPlan.read("""
                1. Fernhithe Police
                Officers now ask children.
                2. Fernhithe Schools
                Teachers were told.
                Action | Lead | By when
                Tell all | Police | May 2026
                """);

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.findings()).isEmpty();
    }
}
