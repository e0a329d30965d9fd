package org.followthrough.worklist.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that the check says, kept in a bundle so that a Welsh one can follow. */
public final class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.worklist", Locale.UK);

    private Sentences() {}

    public static String say(String sentence, Object... facts) {
        return new MessageFormat(BUNDLE.getString(sentence), Locale.UK).format(facts);
    }
}
