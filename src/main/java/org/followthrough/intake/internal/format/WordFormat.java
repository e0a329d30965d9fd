package org.followthrough.intake.internal.format;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.followthrough.intake.internal.document.Document;

/**
 * Reads Word's .docx. POI opens the package; the text is walked as a stream, because the object model of a hostile document
 * is many times its size and holds no cell that stands in a content control. Headers and footers of pages are not read.
 */
final class WordFormat {

    private WordFormat() {}

    static Document read(PackagePart main) throws IOException, InvalidFormatException, Unreadable {
        TextBudget budget = new TextBudget();
        WordStyles styles = Parts.readRelated(main, "styles", WordStream.WORD, new WordStyles());
        WordNumbering numbering = Parts.readRelated(main, "numbering", WordStream.WORD, new WordNumbering());
        ThemeColours theme = Parts.readRelated(main, "theme", ThemeColours.NAMESPACES, new ThemeColours());
        WordWalk walk = new WordWalk(styles, numbering, theme);
        WordStream.read(main, walk, budget);
        WordComments comments = new WordComments();
        for (PackagePart part : Parts.related(main, "comments")) WordStream.read(part, comments, budget);
        return new Document(walk.blocks(), comments.all(), walk.leftOut().all());
    }
}
