package org.followthrough.intake.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.followthrough.intake.internal.memory.Comparison.Change;
import org.followthrough.intake.internal.memory.VersionedAction.Numbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewerVersionTest {

    private static final String NURSES = "Train nurses on the wards in the use of the bruising pathway";
    private static final String AUDIT = "Audit 20 case files for the voice of the child";
    private static final String SCHOOLS = "Every school has a named person for children who are privately fostered";

    @Test
    void what_stands_in_both_is_the_same_in_whatever_order() {
        Comparison found = compare(
                List.of(was("1", NURSES), was("2", AUDIT), was("3", SCHOOLS)),
                List.of(
                        is(null, SCHOOLS),
                        is(null, NURSES),
                        is(null, "  Audit 20 case files\nfor the voice of the child")));

        assertThat(found.same()).extracting(same -> same.before().reference()).containsExactly("GS-3", "GS-1", "GS-2");
        assertThat(found.added()).isEmpty();
        assertThat(found.changed()).isEmpty();
        assertThat(found.gone()).isEmpty();
    }

    @Test
    void an_action_said_otherwise_is_changed_and_not_gone_and_new() {
        Comparison found = compare(
                List.of(was("1", NURSES), was("2", AUDIT)),
                List.of(
                        is("1", "Nurses on the wards and in clinics are trained to use the bruising pathway"),
                        is("2", AUDIT)));

        assertThat(found.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before().reference()).isEqualTo("GS-1");
            assertThat(changed.changes()).extracting(Change::field).containsExactly(Field.WORDING);
        });
        assertThat(found.same()).hasSize(1);
        assertThat(found.added()).isEmpty();
        assertThat(found.gone()).isEmpty();
    }

    @Test
    void each_field_that_says_something_else_is_named_with_old_and_new() {
        VersionedAction before = action(
                "GS-1",
                "1",
                NURSES,
                Map.of(
                        Field.SUCCESS,
                        "Bruises are seen",
                        Field.DEADLINE,
                        "March 2026",
                        Field.LEADS,
                        "Police",
                        Field.PROGRESS,
                        "Begun",
                        Field.RATING,
                        "Green"));
        VersionedAction after = action(
                null,
                "1",
                NURSES,
                Map.of(
                        Field.SUCCESS,
                        "Bruises  are seen",
                        Field.DEADLINE,
                        "May 2026",
                        Field.LEADS,
                        "Health",
                        Field.PROGRESS,
                        "",
                        Field.RATING,
                        "Amber"));

        assertThat(compare(List.of(before), List.of(after)).changed().get(0).changes())
                .containsExactly(
                        new Change(Field.DEADLINE, "March 2026", "May 2026"),
                        new Change(Field.LEADS, "Police", "Health"),
                        new Change(Field.PROGRESS, "Begun", ""),
                        new Change(Field.RATING, "Green", "Amber"));
    }

    @Test
    void a_field_that_is_not_known_of_one_version_is_no_change() {
        VersionedAction before = action("GS-1", "1", NURSES, Map.of());
        VersionedAction after = action(null, "1", NURSES, Map.of(Field.RATING, "Amber"));

        assertThat(compare(List.of(before), List.of(after)).same()).hasSize(1);
    }

    @Test
    void a_date_printed_in_another_way_or_agreed_here_meanwhile_is_no_change() {
        VersionedAction before = new VersionedAction(
                "a",
                "GS-1",
                new Numbers(null, null, null),
                Map.of(Field.WORDING, NURSES, Field.DEADLINE, "31.3.26"),
                Set.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30)));
        for (String day : List.of("2026-03-31", "2026-06-30"))
            assertThat(compare(List.of(before), List.of(dated(day))).same()).hasSize(1);
        assertThat(compare(List.of(before), List.of(dated("2026-07-01"))).changed())
                .hasSize(1);
    }

    private static VersionedAction dated(String day) {
        return new VersionedAction(
                "0",
                null,
                new Numbers(null, null, null),
                Map.of(Field.WORDING, NURSES, Field.DEADLINE, "on " + day),
                Set.of(LocalDate.parse(day)));
    }

    @Test
    void a_number_given_to_something_else_makes_no_pair() {
        Comparison found = compare(List.of(was("1", NURSES)), List.of(is("1", "Publish the annual report in June")));

        assertThat(found.gone()).hasSize(1);
        assertThat(found.added()).hasSize(1);
    }

    /** How much of the words must be shared: little under one number, about half without any. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | The bruising pathway hangs in every surgery of the town                           | true
              | The bruising pathway hangs in every surgery of the town                           | false
              | Nurses on the wards are trained in the pathway for bruising, twice a year         | true
            1 | Buy a new camera for the wards and hang up its pictures in the hall of the town   | false
            """)
    void words_and_numbers_together_make_a_pair(@Nullable String number, String wording, boolean pair) {
        Comparison found = compare(List.of(was("1", NURSES)), List.of(is(number, wording)));

        assertThat(found.changed()).hasSize(pair ? 1 : 0);
        assertThat(found.gone()).hasSize(pair ? 0 : 1);
    }

    @Test
    void of_several_like_ones_each_is_matched_once_and_the_surest_first() {
        String clinics = NURSES + ", in clinics";
        Comparison found = compare(
                List.of(was("1", NURSES), was("2", NURSES)),
                List.of(is(null, clinics), is("2", NURSES), is(null, NURSES)));

        assertThat(found.same()).extracting(same -> same.before().reference()).containsExactly("GS-2", "GS-1");
        assertThat(found.added())
                .extracting(action -> action.text(Field.WORDING))
                .containsExactly(clinics);
        assertThat(found.gone()).isEmpty();
    }

    @Test
    void our_own_reference_in_a_plan_that_was_taken_away_settles_it() {
        VersionedAction after = action("GS-1", null, "Something else entirely", Map.of());

        assertThat(compare(List.of(was("1", NURSES)), List.of(after)).changed()).hasSize(1);
    }

    @Test
    void shuffling_either_version_changes_no_pair() {
        List<VersionedAction> before = new ArrayList<>();
        List<VersionedAction> after = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            before.add(was(String.valueOf(i), "Train team " + i + " in pathway " + i % 7));
            if (i % 5 != 0) after.add(is(String.valueOf(i), "Train team " + i + " in pathway " + i % 7 + " again"));
        }
        Set<String> expected = pairs(compare(before, after));
        Random chance = new Random(3);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(before, chance);
            Collections.shuffle(after, chance);
            assertThat(pairs(compare(before, after))).isEqualTo(expected);
        }
        assertThat(expected).hasSize(32);
    }

    private static Set<String> pairs(Comparison found) {
        return found.changed().stream()
                .map(each -> each.before().reference() + " " + each.after().text(Field.WORDING))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Comparison compare(List<VersionedAction> before, List<VersionedAction> after) {
        return NewerVersion.compare(before, after);
    }

    private static VersionedAction was(String number, String wording) {
        return action("GS-" + number, number, wording, Map.of());
    }

    private static VersionedAction is(@Nullable String number, String wording) {
        return action(null, number, wording, Map.of());
    }

    private static VersionedAction action(
            @Nullable String reference, @Nullable String number, String wording, Map<Field, String> more) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(more);
        fields.put(Field.WORDING, wording);
        return new VersionedAction(wording, reference, new Numbers("Finding One", null, number), fields, Set.of());
    }
}
