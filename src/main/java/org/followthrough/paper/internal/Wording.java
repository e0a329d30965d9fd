package org.followthrough.paper.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words that papers bring themselves, in their language; English where there is no other. */
record Wording(Locale language, ResourceBundle words) {

    static Wording of(Locale language) {
        Control noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Wording(language, ResourceBundle.getBundle("paper.words", language, noOther));
    }

    String say(String key, Object... values) {
        return values.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), language).format(values);
    }
}
