package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.followthrough.intake.internal.document.Document;

/**
 * Reads Word's .docx. POI opens the package; the text is walked as a stream, because the object model of a hostile document
 * is many times its size and holds no cell that stands in a content control.
 */
final class WordFormat {

    private static final Pattern COMMENTS = Pattern.compile("/word/comments\\.xml");

    private WordFormat() {}

    static Document read(OPCPackage document, PackagePart main) throws IOException, OpenXML4JException, Unreadable {
        WordWalk walk = new WordWalk();
        try (InputStream text = main.getInputStream()) {
            walk.text(text);
        }
        for (PackagePart comments : document.getPartsByName(COMMENTS)) {
            try (InputStream text = comments.getInputStream()) {
                walk.comments(text);
            }
        }
        return walk.document();
    }
}
