package org.followthrough.intake.internal.reading;

import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Table;

/** Goes through a document once, in its order, and gathers the plan that is printed in it. */
public final class PlanWalk {

    private final Problems problems = new Problems();
    private final FindingList findings = new FindingList(problems);
    private final TableWalk tables = new TableWalk(findings, problems);

    private PlanWalk() {}

    public static PrintedPlan through(Document document) {
        return through(document, Meanings.AS_PRINTED);
    }

    /** @param meanings what a person says about the plan beside what it says itself */
    public static PrintedPlan through(Document document, Meanings meanings) {
        return new PlanWalk().walk(document);
    }

    private PrintedPlan walk(Document document) {
        document.blocks().forEach(this::visit);
        List<PrintedAction> actions = tables.close();
        List<PrintedFinding> found = findings.close();
        document.margin()
                .forEach(text -> problems.warning(
                        "margin", "“" + Printed.opening(text) + "” stands beside the text and was" + " not read."));
        if (actions.isEmpty()) problems.warning("document", noAction());
        return new PrintedPlan(found, actions, problems.all(), tables.layouts());
    }

    private String noAction() {
        return tables.sawPlan()
                ? "No action was found: no row under the headings says what is to be done."
                : "No action was found: no table in this document has headings that name actions or recommendations.";
    }

    private void visit(Block block) {
        if (block instanceof Table table) {
            tables.read(table);
            return;
        }
        Paragraph paragraph = (Paragraph) block;
        tables.paragraph();
        FindingHeading.of(paragraph.text())
                .ifPresentOrElse(
                        heading -> findings.open(heading, paragraph.where()), () -> findings.paragraph(paragraph));
    }
}
