package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.reading.BulletSorter.Bullet;
import org.followthrough.intake.internal.reading.BulletSorter.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletSorterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pocket guide has been rewritten.",
                "Two evenings were held for foster carers.",
                "Health visitors have already met the midwives.",
                "A new form is in place.",
                "Letters were sent to every school in May.",
                "Procedure published in March",
                "Training delivered to forty staff",
                "The night team had no list and now has one.",
                "The checklist is now available on each ward.",
                "Reviewed by the Board and signed",
                "See 4.1",
                "As above"
            })
    void what_is_said_to_be_done_is_done(String bullet) {
        assertThat(BulletSorter.sort(bullet)).isEqualTo(Sort.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group is currently rewriting the guide.",
                "Managers are looking at each file.",
                "Monthly meetings continue.",
                "An ongoing conversation with landlords",
                "Staff regularly ask about the home.",
                "The trust is rolling out the tool.",
                "A rota is being drawn up.",
                "The service has evidence of home visits."
            })
    void what_goes_on_is_neither_done_nor_to_be_done(String bullet) {
        assertThat(BulletSorter.sort(bullet)).isEqualTo(Sort.GOING_ON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rewrite of the guide will begin in June.",
                "Audit twenty files",
                "Midwives to ask about fathers",
                "All schools to name a lead",
                "Further sessions for night staff",
                "The Board must hear from landlords.",
                "Continue to meet the families",
                "Will make sure that what was learned has been shared",
                "Neglect Sub-Group to draw up a card",
                "The council plans to write to tenants.",
                "A map needs to be drawn.",
                "Next: an evening with carers"
            })
    void what_is_to_come_is_to_be_done(String bullet) {
        assertThat(BulletSorter.sort(bullet)).isEqualTo(Sort.TO_DO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A card for each visit", "Good links between the teams", "The voice of the child"})
    void what_says_no_tense_is_never_taken_for_an_action(String bullet) {
        assertThat(BulletSorter.sort(bullet)).isNotEqualTo(Sort.TO_DO);
    }

    @Test
    void bullets_are_sorted_one_by_one_and_keep_their_further_lines() {
        assertThat(BulletSorter.sort(Cell.linesOf("• A guide was written\nin plain words\n• Share it with carers")))
                .containsExactly(
                        new Bullet(Sort.DONE, "A guide was written\nin plain words"),
                        new Bullet(Sort.TO_DO, "Share it with carers"));
    }

    @Test
    void a_cell_without_bullets_is_sorted_sentence_by_sentence() {
        assertThat(BulletSorter.sort(Cell.linesOf("A guide was written. Carers will get it in May.")))
                .containsExactly(
                        new Bullet(Sort.DONE, "A guide was written."),
                        new Bullet(Sort.TO_DO, "Carers will get it in May."));
    }
}
