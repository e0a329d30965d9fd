package org.followthrough.intake.internal.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.followthrough.intake.internal.format.XmlElements.Attributes;

/**
 * Fields and content controls: what they show is read, and not how it came about. A control that nobody has filled in shows
 * a prompt, which is nobody's words.
 */
final class WordFields {

    private final Deque<Boolean> prompts = new ArrayDeque<>();
    private final Deque<Boolean> showing = new ArrayDeque<>();
    private boolean inBox;
    private boolean ticked;

    void start(String element, Attributes attributes) {
        switch (element) {
            case "sdt" -> prompts.push(false);
            case "showingPlcHdr" -> prompt(attributes.on("val"));
            case "fldChar" -> mark(attributes.get("fldCharType", ""));
            case "checkBox" -> startBox();
            case "default", "checked" -> ticked = inBox && attributes.on("val");
            default -> {}
        }
    }

    /** @return a box for ticking that ends with this element, or nothing */
    String end(String element) {
        if (element.equals("sdt") && !prompts.isEmpty()) prompts.pop();
        if (!element.equals("checkBox") || !inBox) return "";
        inBox = false;
        return ticked ? "☒" : "☐";
    }

    private void prompt(boolean on) {
        if (prompts.isEmpty()) return;
        prompts.pop();
        prompts.push(on);
    }

    private void mark(String kind) {
        if (kind.equals("begin")) showing.push(false);
        else if (!showing.isEmpty()) {
            showing.pop();
            if (kind.equals("separate")) showing.push(true);
        }
    }

    private void startBox() {
        inBox = true;
        ticked = false;
    }

    /** Whether text that stands here can be seen: a field's result inside another's code cannot. */
    boolean areShown() {
        boolean insideCode = showing.size() > 1 && showing.contains(false);
        return !insideCode && !prompts.contains(true);
    }
}
