package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.internal.document.Printed;

/** The comments on a Word document. */
final class WordComments implements WordElements {

    private final List<String> comments = new ArrayList<>();
    private StringBuilder comment = new StringBuilder();

    List<String> all() {
        return comments;
    }

    @Override
    public void start(String element, XmlElements.Attributes attributes) {
        comment.append(WordText.of(element, attributes));
    }

    @Override
    public void end(String element) {
        if (element.equals("p")) comment.append('\n');
        if (!element.equals("comment")) return;
        String text = Printed.text(comment.toString());
        if (!text.isEmpty()) comments.add(text);
        comment = new StringBuilder();
    }

    @Override
    public void text(String characters) {
        comment.append(characters);
    }
}
