package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.followthrough.intake.internal.document.Printed;

/** Notes and comments on the cells of a sheet that are shown. */
final class SheetNotes implements XmlElements {

    /** What Excel writes before a comment for its own older versions to show. */
    private static final String FOR_OLDER = "[Threaded comment]";

    private final SheetLayout layout;
    private final List<String> notes = new ArrayList<>();
    private final TextBudget budget = new TextBudget();
    private SharedText note = new SharedText();
    private boolean hidden;

    SheetNotes(SheetLayout layout) {
        this.layout = layout;
    }

    List<String> all() {
        return notes;
    }

    @Override
    public void start(String element, Attributes attributes) {
        if (!element.equals("comment")) {
            note.start(element, attributes);
            return;
        }
        CellReference on = new CellReference(attributes.get("ref", "A1"));
        hidden = layout.hides(on.getRow(), on.getCol());
        note = new SharedText();
    }

    @Override
    public void text(String element, String characters) throws Unreadable {
        if (!element.equals("t")) return;
        budget.take(characters.length());
        note.text(characters);
    }

    @Override
    public void end(String element) {
        note.end(element);
        if (!element.equals("comment") || hidden) return;
        String text = note.text();
        int comment = text.startsWith(FOR_OLDER) ? text.indexOf("\nComment:") : -1;
        String words = Printed.text(comment < 0 ? text : text.substring(comment + "\nComment:".length()));
        if (!words.isEmpty()) notes.add(words);
    }
}
