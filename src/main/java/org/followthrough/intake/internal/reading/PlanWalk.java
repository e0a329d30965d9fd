package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/** Goes through a document once, in its order, and gathers the plan that is printed in it. */
public final class PlanWalk {

    /** A page's number, which is part of no sentence. */
    private static final Pattern PAGE = Pattern.compile("(?i)(?:page )?\\d{1,3}(?: (?:of|/) \\d{1,3})?");

    private final Reading reading;
    private final Problems problems;
    private final FindingList findings;
    private final TableWalk tables;
    private final List<Paragraph> paragraphs;
    private final @Nullable CardWalk cards;

    private PlanWalk(Document document, Meanings meanings) {
        reading = Reading.of(document, meanings);
        problems = reading.problems();
        findings = reading.findings();
        tables = new TableWalk(reading);
        paragraphs = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !PAGE.matcher(paragraph.text()).matches())
                .toList();
        cards = CardWalk.isPrintedIn(paragraphs, reading.words()) ? new CardWalk(reading) : null;
        if (cards != null) cards.expect(paragraphs);
    }

    public static PrintedPlan through(Document document) {
        return through(document, Meanings.AS_PRINTED);
    }

    /** @param meanings what a person says about the plan beside what it says itself */
    public static PrintedPlan through(Document document, Meanings meanings) {
        return new PlanWalk(document, meanings).walk(document);
    }

    private PrintedPlan walk(Document document) {
        document.leftOut().forEach(this::report);
        document.blocks().forEach(this::visit);
        if (cards != null) cards.end();
        List<PrintedAction> actions = new ArrayList<>(tables.close());
        if (cards != null) actions.addAll(0, unrepeated(actions, cards.actions()));
        else actions.addAll(unrepeated(actions, new NumberedWalk(reading, paragraphs, actions.isEmpty()).actions()));
        actions.sort(Comparator.comparingInt(action -> placeOf(action, document)));
        boolean accounts = actions.isEmpty() && findings.isEmpty() && new AgencyNarratives().read(paragraphs, findings);
        List<PrintedFinding> found = accounts ? findings.all() : findings.close();
        document.margin()
                .forEach(text -> problems.warning(
                        "margin", "“" + Printed.opening(text) + "” stands beside the text and was not read."));
        if (actions.isEmpty()) problems.warning("document", noAction(accounts));
        return new PrintedPlan(found, actions, problems.all(), tables.layouts());
    }

    /** Of the block that the action stands in, so that actions keep the document's order however they are set out. */
    private static int placeOf(PrintedAction action, Document document) {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String where = blocks.get(i).where();
            if (action.where().equals(where) || action.where().startsWith(where + ",")) return i;
        }
        return blocks.size();
    }

    /** Rows that a filter hid may be actions; nothing else that is hidden is. */
    private void report(LeftOut left) {
        if (left.kind() == LeftOut.Kind.FILTERED_OUT) problems.error(left.where(), left.sentence());
        else problems.warning(left.where(), left.sentence());
    }

    /** Recommendations set out as paragraphs, save those that a table repeats with what is done about them. */
    private static List<PrintedAction> unrepeated(List<PrintedAction> inTables, List<PrintedAction> inProse) {
        Repeated repeated = new Repeated(inProse.isEmpty() ? List.of() : inTables);
        return inProse.stream().filter(action -> !repeated.has(action)).toList();
    }

    private String noAction(boolean accounts) {
        if (accounts)
            return "No action was found: the document is made of accounts of what each body did. They were kept as answers in words.";
        return tables.sawPlan()
                ? "No action was found: no row under the headings says what is to be done."
                : "No action was found: no table in this document has headings that name actions or recommendations.";
    }

    private void visit(Block block) {
        if (block instanceof Table table) {
            if (cards != null) cards.beforeTable(tables.recommends(table));
            tables.read(table);
            return;
        }
        Paragraph paragraph = (Paragraph) block;
        if (PAGE.matcher(paragraph.text()).matches()) return;
        tables.paragraph();
        if (cards != null) cards.read(paragraph);
        else prose(paragraph);
    }

    private void prose(Paragraph paragraph) {
        FindingHeading.of(paragraph.text())
                .ifPresentOrElse(
                        heading -> {
                            reading.outline().nextFinding();
                            findings.open(heading, paragraph.where());
                        },
                        () -> band(paragraph));
    }

    private void band(Paragraph paragraph) {
        boolean short_ = paragraph.text().length() <= 400;
        if (short_ && Band.of(paragraph.text()).isPresent())
            reading.outline().open(Band.of(paragraph.text()).get());
        findings.paragraph(paragraph);
    }
}
