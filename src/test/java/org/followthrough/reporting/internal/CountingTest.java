package org.followthrough.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.reporting.AnAction.anAction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.AnAction;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Gap;
import org.followthrough.reporting.ReportSnapshot.Lack;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.reporting.ReportSnapshot.Unanswered;
import org.followthrough.reporting.StatementId;
import org.followthrough.reporting.StatementStanding;
import org.followthrough.reporting.StatementState;
import org.followthrough.review.ReviewId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);
    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final Agency POLICE = new Agency(AgencyId.next(), "Testshire Police");
    private static final Agency COUNCIL = new Agency(AgencyId.next(), "Testshire County Council");
    private static final Group POLICY = new Group(GroupId.next(), "Policy Group", Group.Kind.SUB_GROUP);
    private static final Group JUDGES = new Group(AnAction.JUDGES, "Case Review Group", Group.Kind.SUB_GROUP);
    private static final PlanView GS = plan("GS", 1);
    private static final PlanView AB = plan("AB", 2);

    private final Map<AnswerId, Long> late = new HashMap<>();
    private final Map<AnswerId, String> lines = new HashMap<>();
    private List<AgencyStatement> statements = List.of();
    private @Nullable Earlier earlier;

    private static PlanView plan(String prefix, int id) {
        return new PlanView(
                new PlanId(new UUID(0, id)),
                ReviewId.next(),
                "Plan " + prefix,
                prefix,
                JUDGES.id(),
                null,
                prefix + ".docx",
                PersonId.next(),
                Instant.EPOCH);
    }

    private Map<PlanId, Integer> notStated = Map.of();

    private ReportSnapshot count(ActionView... actions) {
        return Counting.snapshot(new Basis(
                QUARTER,
                TODAY,
                Arrays.asList(actions),
                notStated,
                PublicNames.of(List.of(GS, AB), List.of(POLICE, COUNCIL), List.of(POLICY, JUDGES), Map.of()),
                late,
                lines,
                statements,
                List.of(),
                earlier));
    }

    private void after(Quarter quarter, LocalDate on, Instant at, ActionView... actions) {
        ReportSnapshot before = Counting.snapshot(new Basis(
                quarter,
                on,
                Arrays.asList(actions),
                Map.of(),
                PublicNames.of(List.of(GS, AB), List.of(), List.of(POLICY, JUDGES), Map.of()),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null));
        earlier = Earlier.of(before, at);
    }

    @Test
    void findings_whose_answer_is_not_stated_are_counted_by_plan() {
        notStated = Map.of(GS.id(), 2, AB.id(), 1);
        assertThat(count().unanswered())
                .containsExactly(new Unanswered("AB: Plan AB", 1), new Unanswered("GS: Plan GS", 2));
    }

    @Test
    void every_action_is_counted_once_by_plan_by_lead_and_by_rating() {
        ReportSnapshot numbers = count(
                anAction("GS-1").of(POLICE.id()).due(TODAY.minusDays(1)).view(),
                anAction("GS-2").of(POLICE.id()).due(TODAY.plusDays(90)).view(),
                anAction("GS-3").withoutLead().view(),
                anAction("AB-1")
                        .in(AB.id())
                        .ledBy(POLICY.id())
                        .of(COUNCIL.id())
                        .inSignOffSince(TODAY)
                        .view(),
                anAction("AB-2").in(AB.id()).acceptedWhenLoaded().view());

        assertThat(numbers.totals().actions()).isEqualTo(5);
        assertThat(numbers.totals().live()).isEqualTo(4);
        assertThat(numbers.totals().ratings())
                .isEqualTo(Map.of(
                        Rating.OVERDUE, 1,
                        Rating.ON_TRACK, 1,
                        Rating.NOT_STARTED, 1,
                        Rating.WITH_SUB_GROUP, 1,
                        Rating.ACCEPTED, 1));
        assertThat(numbers.plans())
                .extracting(Tally::name, Tally::total)
                .containsExactly(tuple("AB: Plan AB", 2), tuple("GS: Plan GS", 3));
        assertThat(numbers.agencies())
                .extracting(Tally::name, Tally::total)
                .containsExactly(
                        tuple(PublicNames.NO_LEAD, 1),
                        tuple(PublicNames.OUTSIDE, 1),
                        tuple("Policy Group", 1),
                        tuple("Testshire Police", 2));
    }

    @Test
    void the_longest_overdue_comes_first_with_its_age_and_its_leads_line() {
        ActionView late =
                anAction("GS-1").of(POLICE.id()).due(TODAY.minusDays(1)).view();
        ActionView later =
                anAction("GS-2").of(POLICE.id()).due(TODAY.minusDays(60)).view();
        lines.put(later.answer(), "The trainer is ill; booked for August");

        assertThat(count(late, later).overdue())
                .containsExactly(
                        new ReportSnapshot.Overdue(
                                "GS-2",
                                "What GS-2 asks",
                                "Testshire Police",
                                TODAY.minusDays(60),
                                60,
                                "The trainer is ill; booked for August"),
                        new ReportSnapshot.Overdue(
                                "GS-1", "What GS-1 asks", "Testshire Police", TODAY.minusDays(1), 1, null));
    }

    @Test
    void nothing_is_overdue_on_its_due_day() {
        assertThat(count(anAction("GS-1").due(TODAY).view()).overdue()).isEmpty();
    }

    @Test
    void lines_on_what_is_not_overdue_stand_apart() {
        ActionView action =
                anAction("GS-1").of(POLICE.id()).due(TODAY.plusDays(5)).view();
        lines.put(action.answer(), "On its way");

        assertThat(count(action).lines())
                .containsExactly(new ReportSnapshot.Line("GS-1", "What GS-1 asks", "Testshire Police", "On its way"));
    }

    @Test
    void an_action_lacks_a_lead_a_date_or_a_new_date() {
        ReportSnapshot numbers = count(
                anAction("GS-1").withoutLead().view(),
                anAction("GS-2").bornOverdue().due(TODAY.minusDays(9)).view(),
                anAction("GS-3")
                        .bornOverdue()
                        .due(TODAY.minusDays(9))
                        .movedTo(TODAY)
                        .view(),
                anAction("GS-4").ongoing().view(),
                anAction("GS-5").inSignOffSince(TODAY).view());

        assertThat(numbers.gaps())
                .extracting(Gap::reference, Gap::lacks)
                .containsExactly(tuple("GS-1", Lack.LEAD), tuple("GS-1", Lack.DATE), tuple("GS-2", Lack.NEW_DATE));
        assertThat(numbers.totals().withoutLead()).isEqualTo(1);
        assertThat(numbers.totals().withoutDate()).isEqualTo(2);
    }

    @Test
    void the_first_report_counts_from_the_quarters_beginning_and_compares_with_nothing() {
        Instant midnight = Instant.parse("2026-03-31T23:00:00Z");
        ReportSnapshot numbers = count(
                anAction("GS-1").acceptedAt(midnight.minusMillis(1)).view(),
                anAction("GS-2").acceptedAt(midnight).view(),
                anAction("GS-3").acceptedWhenLoaded().view());

        assertThat(numbers.since()).isEqualTo("2026-03-31");
        assertThat(numbers.comparedWith()).isNull();
        assertThat(numbers.changes()).isEmpty();
        assertThat(numbers.completed())
                .extracting(ReportSnapshot.Completed::reference)
                .containsExactly("GS-2");
    }

    @Test
    void completions_are_counted_from_the_moment_at_which_the_other_report_froze() {
        Instant frozen = Instant.parse("2026-04-16T07:00:00Z");
        after(QUARTER.previous(), LocalDate.of(2026, 4, 16), frozen);

        ReportSnapshot numbers = count(
                anAction("GS-1").acceptedAt(frozen.minusMillis(1)).view(),
                anAction("GS-2").acceptedAt(frozen).view());

        assertThat(numbers.since()).isEqualTo("2026-04-16");
        assertThat(numbers.comparedWith()).isEqualTo("2025-Q4");
        assertThat(numbers.totals().completed()).isEqualTo(1);
    }

    @Test
    void what_moved_shows_how_it_stood_and_stands_and_what_did_not_is_left_out() {
        LocalDate then = LocalDate.of(2026, 4, 16);
        AnAction moved = anAction("GS-1").due(TODAY.minusDays(20));
        AnAction same = anAction("GS-2").due(TODAY.plusDays(200));
        after(QUARTER.previous(), then, Instant.parse("2026-04-16T07:00:00Z"), moved.view(), same.view());

        ReportSnapshot numbers = count(
                moved.movedTo(TODAY.plusDays(40)).view(),
                same.view(),
                anAction("GS-3")
                        .standing(AnswerState.OFFERED)
                        .due(TODAY.plusDays(90))
                        .view());

        assertThat(numbers.changes())
                .containsExactly(
                        new ReportSnapshot.Change(
                                "GS-1",
                                "What GS-1 asks",
                                new Stand(AnswerState.DELIVERING, Rating.ON_TRACK, TODAY.minusDays(20)),
                                new Stand(AnswerState.DELIVERING, Rating.ON_TRACK, TODAY.plusDays(40))),
                        new ReportSnapshot.Change(
                                "GS-3",
                                "What GS-3 asks",
                                null,
                                new Stand(AnswerState.OFFERED, Rating.NOT_STARTED, TODAY.plusDays(90))));
        assertThat(numbers.datesMoved())
                .extracting(ReportSnapshot.DateMoved::reference, ReportSnapshot.DateMoved::first)
                .containsExactly(tuple("GS-1", TODAY.minusDays(20)));
    }

    @Test
    void a_date_that_moved_before_the_other_report_is_not_counted_again() {
        AnAction moved = anAction("GS-1").due(TODAY).movedTo(TODAY.plusDays(9));
        after(QUARTER.previous(), TODAY.minusDays(90), Instant.parse("2026-04-16T07:00:00Z"), moved.view());

        assertThat(count(moved.view()).totals().datesMoved()).isZero();
    }

    @Test
    void a_date_that_had_passed_when_it_was_changed_goes_on_showing_how_late_it_was() {
        ActionView moved =
                anAction("GS-1").due(TODAY).movedTo(TODAY.plusDays(9)).view();
        ActionView early =
                anAction("GS-2").due(TODAY).movedTo(TODAY.plusDays(9)).view();
        late.put(moved.answer(), 20L);

        assertThat(count(moved, early).datesMoved())
                .extracting(ReportSnapshot.DateMoved::wasLate)
                .containsExactly("20 days late before it was changed", "");
        assertThat(SnapshotText.write(count(moved))).contains("\"late\":20");
    }

    @Test
    void a_self_assessed_impact_says_so_and_is_counted_apart() {
        ReportSnapshot numbers = count(
                anAction("GS-1").tested(ImpactResult.EMBEDDED, true).view(),
                anAction("GS-2").tested(ImpactResult.EMBEDDED, false).view(),
                anAction("GS-3").tested(ImpactResult.PARTLY, true).view());

        assertThat(numbers.impact())
                .extracting(ReportSnapshot.Impact::result)
                .containsExactly(
                        "Embedded, self-assessed", "Embedded", ImpactResult.PARTLY.words() + ", self-assessed");
        assertThat(numbers.totals().ratings())
                .containsEntry(Rating.EMBEDDED_SELF_ASSESSED, 1)
                .containsEntry(Rating.EMBEDDED, 1)
                .containsEntry(Rating.ACCEPTED, 1);
    }

    @Test
    void actions_come_in_the_order_of_their_plans_and_their_printing() {
        ReportSnapshot numbers = count(Stream.of("GS-10", "GS-9", "GS-1")
                .map(reference -> anAction(reference).view())
                .toArray(ActionView[]::new));

        assertThat(numbers.standings())
                .extracting(ReportSnapshot.Standing::reference)
                .containsExactly("GS-1", "GS-9", "GS-10");
    }

    @Test
    void no_name_of_a_person_and_no_printed_lead_is_in_the_text() {
        String text = SnapshotText.write(count(
                anAction("GS-1").of(POLICE.id()).due(TODAY.minusDays(1)).view(),
                anAction("GS-2").view()));

        assertThat(text).contains("Testshire Police", PublicNames.OUTSIDE).doesNotContain("A name in print");
    }

    @Test
    void the_same_numbers_are_the_same_text_and_are_read_back_equal() {
        ActionView one =
                anAction("GS-1").of(POLICE.id()).due(TODAY.minusDays(1)).view();
        ActionView other = anAction("GS-2").inSignOffSince(TODAY).view();
        lines.put(one.answer(), "É late, “because”\nof 🙂 </script>");
        ReportSnapshot numbers = count(one, other);
        String text = SnapshotText.write(numbers);

        assertThat(SnapshotText.write(count(other, one))).isEqualTo(text);
        assertThat(SnapshotText.read(text)).isEqualTo(numbers);
        assertThat(SnapshotText.write(SnapshotText.read(text))).isEqualTo(text);
        assertThat(SnapshotText.sha256(text)).matches("[0-9a-f]{64}").isNotEqualTo(SnapshotText.sha256(text + " "));
    }

    @Test
    void the_three_sentences_say_how_far_how_late_and_what_is_asked() {
        ActionView late = anAction("GS-1").due(TODAY.minusDays(3)).view();
        ActionView later = anAction("GS-2").due(TODAY.minusDays(40)).view();
        lines.put(later.answer(), "Ill");

        assertThat(PlainSentences.of(
                        count(late, later, anAction("GS-3").withoutLead().view())))
                .containsExactly(
                        "3 of 3 actions are not accepted yet; none was completed since 31 March 2026.",
                        "2 actions are overdue, the longest by 40 days; 1 explanation has not come in.",
                        "Of the live actions, 1 has no lead and 1 needs a date.");
        lines.clear();
        assertThat(PlainSentences.of(count(late)))
                .contains("1 action is overdue, by 3 days; no explanation has come in.");
        assertThat(PlainSentences.of(count()))
                .containsExactly(
                        "0 of 0 actions are not accepted yet; none was completed since 31 March 2026.",
                        "No action is overdue.",
                        "Nothing waits for sign-off, and every live action has a lead and a date.");
    }

    @Test
    void a_changed_date_of_the_second_schema_says_nothing_of_how_late_it_was() {
        ActionView moved =
                anAction("GS-1").due(TODAY).movedTo(TODAY.plusDays(9)).view();
        String third = SnapshotText.write(count(moved));
        String second = third.replace("\"late\":0,", "").replace("\"schema\":3", "\"schema\":2");

        assertThat(second).isNotEqualTo(third);
        assertThat(SnapshotText.write(SnapshotText.read(second))).isEqualTo(second);
        assertThat(SnapshotText.read(second).datesMoved().get(0).wasLate()).isEmpty();
    }

    /** A filed report of years ago must still be read: this text is one as version 1 wrote it. */
    @Test
    void a_text_of_the_first_schema_can_always_be_read() {
        String text = """
                {"agencies":[{"name":"Testshire Police","ratings":{"OVERDUE":1}}],"awaiting":[],"changes":[],\
                "comparedWith":null,"completed":[],"countedOn":"2026-07-14","datesMoved":[],"gaps":[],"lines":[],\
                "overdue":[{"days":9,"due":"2026-07-05","lead":"Testshire Police","line":null,"reference":"GS-1",\
                "wording":"What GS-1 asks"}],"plans":[{"name":"GS: Plan GS","ratings":{"OVERDUE":1}}],\
                "quarter":"2026-Q1","schema":1,"since":"2026-03-31","standings":[{"answer":\
                "01980000-0000-7000-8000-000000000000","reference":"GS-1","stand":{"due":"2026-07-05","rating":\
                "OVERDUE","state":"DELIVERING"},"timesChanged":0}],"totals":{"actions":1,"awaitingSignOff":0,\
                "completed":0,"datesMoved":0,"live":1,"overdue":1,"ratings":{"OVERDUE":1},"withoutDate":0,\
                "withoutLead":0}}""";

        assertThat(SnapshotText.write(SnapshotText.read(text))).isEqualTo(text);
    }

    @Test
    void an_agency_that_said_nothing_is_named_as_one_that_said_nothing() {
        AgencyStatement given = new AgencyStatement(
                StatementId.next(),
                ReportId.next(),
                0,
                POLICE.id(),
                "Testshire Police",
                StatementState.GIVEN,
                new AgencyStatement.Text("We did it.", StatementStanding.RENAMED, "Operation Open Door", "GS-1"),
                Instant.EPOCH,
                null);
        statements = List.of(given, silent(StatementState.RETURNED), silent(StatementState.MISSING));

        assertThat(count().statements())
                .containsExactly(
                        new Stated(
                                "Testshire Police",
                                "We did it.",
                                "Goes on under another name: Operation Open Door",
                                "GS-1"),
                        new Stated("Testshire County Council", null, "", ""),
                        new Stated("Testshire County Council", null, "", ""));
    }

    private static AgencyStatement silent(StatementState state) {
        AgencyStatement.Text withdrawn = state == StatementState.RETURNED
                ? new AgencyStatement.Text("Not yet clear", StatementStanding.DONE, "", "")
                : null;
        return new AgencyStatement(
                StatementId.next(),
                ReportId.next(),
                1,
                COUNCIL.id(),
                "Testshire County Council",
                state,
                withdrawn,
                withdrawn == null ? null : Instant.EPOCH,
                null);
    }

    @Test
    void a_plan_of_one_agency_is_counted_apart_from_those_of_several() {
        assertThat(count(
                                anAction("GS-1").of(POLICE.id()).view(),
                                anAction("GS-2").of(COUNCIL.id()).view(),
                                anAction("AB-1").in(AB.id()).of(POLICE.id()).view())
                        .strands())
                .extracting(Tally::name, Tally::total)
                .containsExactly(tuple("Multi-agency plans", 2), tuple("Single-agency plans", 1));
    }
}
