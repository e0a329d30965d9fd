package org.followthrough.record.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.record.internal.WithoutNames;

/** Whether it made a difference: each measure of success with every test of it. */
final class ImpactTables {

    private ImpactTables() {}

    static Table of(Packed packed, WithoutNames nameless) {
        List<Row> rows = new ArrayList<>();
        for (Packed.OfMeasure measure : packed.measures()) {
            if (measure.tests().isEmpty()) rows.add(untested(measure, nameless));
            measure.tests().forEach(test -> rows.add(tested(measure, test, nameless)));
        }
        return Sheets.table(
                "Impact",
                rows,
                "Actions",
                "How we know",
                "#Test",
                "=Tested on, or due",
                "Kind",
                "Result",
                "What was found",
                "What followed");
    }

    private static Row untested(Packed.OfMeasure measure, WithoutNames nameless) {
        return Row.of(
                measure.statement().named(),
                nameless.in(measure.statement().wording()),
                null,
                null,
                "",
                "No test is planned yet",
                "",
                "");
    }

    private static Row tested(Packed.OfMeasure measure, ImpactTest test, WithoutNames nameless) {
        ImpactTest.Recorded recorded = test.recorded();
        ImpactTest.Decided decided = test.decided();
        return Row.of(
                measure.statement().named(),
                nameless.in(measure.statement().wording()),
                test.number(),
                recorded == null ? test.dueOn() : recorded.testedOn(),
                recorded == null ? "" : recorded.kind().words(),
                recorded == null ? "Not recorded yet" : result(recorded),
                recorded == null ? "" : nameless.in(found(recorded)),
                decided == null ? "" : decided.follows().words() + ": " + nameless.in(decided.reason()));
    }

    private static String result(ImpactTest.Recorded recorded) {
        if (recorded.result() == null) return "No test needed";
        return recorded.result().words() + (recorded.selfAssessed() ? ", self-assessed" : "");
    }

    private static String found(ImpactTest.Recorded recorded) {
        List<String> found = new ArrayList<>();
        found.add(recorded.statement());
        found.add(recorded.measure().words());
        if (!recorded.children().isEmpty()) found.add("Children and families: " + recorded.children());
        if (!recorded.practitioners().isEmpty()) found.add("Practitioners: " + recorded.practitioners());
        found.removeIf(String::isEmpty);
        return String.join("\n", found);
    }
}
