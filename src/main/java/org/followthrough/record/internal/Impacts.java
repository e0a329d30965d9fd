package org.followthrough.record.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.record.FinancialYear;
import org.followthrough.record.YearRecord.Impact;
import org.followthrough.record.YearRecord.Implemented;
import org.followthrough.record.YearRecord.Tested;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What tests have shown, by the measure of success that each covers. */
@Component
class Impacts {

    private final SuccessStatements statements;
    private final ImpactTests tests;

    Impacts(SuccessStatements statements, ImpactTests tests) {
        this.statements = statements;
        this.tests = tests;
    }

    /** @param tests oldest first */
    record Measured(SuccessStatement statement, List<ImpactTest> tests) {

        Optional<ImpactTest> newestRecorded() {
            return tests.stream().filter(test -> test.recorded() != null).reduce((earlier, later) -> later);
        }

        Optional<ImpactTest> waited() {
            return tests.stream().filter(test -> test.recorded() == null).findFirst();
        }
    }

    /** Every measure of success, with all its tests. */
    List<Measured> all(Books books) {
        List<Measured> all = new ArrayList<>();
        books.plans().keySet().stream()
                .sorted(Comparator.comparing(id -> books.plan(id).prefix()))
                .forEach(plan -> statements
                        .of(plan)
                        .forEach(id -> statements
                                .find(id)
                                .filter(statement -> !statement.covers().isEmpty())
                                .ifPresent(statement -> all.add(new Measured(statement, tests.tests(id))))));
        return all;
    }

    static Map<AnswerId, Measured> byAnswer(List<Measured> all) {
        Map<AnswerId, Measured> byAnswer = new HashMap<>();
        all.forEach(each -> each.statement().covers().forEach(answer -> byAnswer.put(answer.answer(), each)));
        return byAnswer;
    }

    static Implemented implemented(ActionView answer, LocalDate on, @Nullable Measured measured, Books books) {
        ImpactResult shown = answer.impact();
        Optional<ImpactTest> newest = measured == null ? Optional.empty() : measured.newestRecorded();
        Optional<Recorded> recorded = newest.map(ImpactTest::recorded).filter(each -> concerns(each, answer));
        if (recorded.isPresent() && recorded.get().kind() == ImpactTest.Kind.NONE_NEEDED && shown == null)
            return of(answer, on, Impact.NONE_NEEDED, recorded.get().statement(), books);
        if (shown == null) return of(answer, on, Impact.NOT_TESTED, whyNotTested(measured), books);
        String said = recorded.filter(each -> each.result() != null)
                .map(Recorded::statement)
                .orElse("As its plan prints it.");
        return of(answer, on, impact(shown), said, books);
    }

    private static Implemented of(ActionView answer, LocalDate on, Impact impact, String why, Books books) {
        return new Implemented(
                books.line(answer),
                on,
                impact,
                answer.isSelfAssessed(),
                books.nameless().in(why));
    }

    private static Impact impact(ImpactResult result) {
        return switch (result) {
            case EMBEDDED -> Impact.EMBEDDED;
            case PARTLY -> Impact.PARTLY;
            case NOT -> Impact.NOT;
        };
    }

    /** A test tells nothing of what was accepted after it. */
    private static boolean concerns(Recorded test, ActionView answer) {
        Instant closed = answer.closedAt();
        return !test.at().isBefore(answer.startedAt())
                && (closed == null || !test.at().isBefore(closed));
    }

    private static String whyNotTested(@Nullable Measured measured) {
        if (measured == null) return "Its plan prints no measure of success.";
        return measured.waited()
                .map(test -> test.waits()
                        ? "The test waits for what was added under the same measure."
                        : "To be tested on " + London.inWords(test.dueOn()) + ".")
                .orElse("No test is planned yet: not all that its measure covers is finished.");
    }

    /** What was recorded in a year, by plan and by the day of recording. */
    static List<Tested> tested(List<Measured> all, FinancialYear year, Books books) {
        List<Tested> tested = new ArrayList<>();
        for (Measured each : all)
            for (ImpactTest test : each.tests()) {
                Recorded recorded = test.recorded();
                if (recorded != null && year.holds(London.dateOf(recorded.at())))
                    tested.add(tested(each.statement(), test, recorded, books));
            }
        return tested;
    }

    private static Tested tested(SuccessStatement measure, ImpactTest test, Recorded recorded, Books books) {
        WithoutNames nameless = books.nameless();
        ImpactTest.Decided decided = test.decided();
        return new Tested(
                measure.named(),
                nameless.in(measure.wording()),
                recorded.kind().words(),
                recorded.testedOn(),
                result(recorded),
                nameless.in((recorded.statement() + " " + recorded.measure().words()).strip()),
                decided == null ? "" : decided.follows().words() + ": " + nameless.in(decided.reason()));
    }

    private static String result(Recorded recorded) {
        if (recorded.result() == null) return Impact.NONE_NEEDED.words();
        String words = Objects.requireNonNull(recorded.result()).words();
        return recorded.selfAssessed() ? words + ", self-assessed" : words;
    }
}
