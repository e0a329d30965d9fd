package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook keeps once and its cells refer to. */
final class SharedTexts implements XmlElements {

    private static final int MOST_TEXTS = 500_000;

    private final List<SharedText.Read> texts = new ArrayList<>();
    private final TextBudget budget = new TextBudget();
    private SharedText text = new SharedText();

    SharedText.Read at(int index) {
        return texts.get(index);
    }

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        if (!element.equals("si")) text.start(element, attributes);
        else if (texts.size() >= MOST_TEXTS) throw Unreadable.tooMuch();
        else text = new SharedText();
    }

    @Override
    public void text(String element, String characters) throws Unreadable {
        if (!element.equals("t")) return;
        budget.take(characters.length());
        text.text(characters);
    }

    @Override
    public void end(String element) {
        if (element.equals("si")) texts.add(text.read());
        else text.end(element);
    }
}
