package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Document.LeftOut.Kind;

/** Where a Word document has words that are not there to be read. */
final class WordLeftOut {

    private static final int MOST_PLACES = 200;

    private final Set<LeftOut> places = new LinkedHashSet<>();
    private int more;

    void hidden(String where) {
        add(new LeftOut(where, "Words that are hidden here were not read.", Kind.HIDDEN));
    }

    void hiddenRow(String where) {
        add(new LeftOut(where, "A row that is hidden here was not read.", Kind.HIDDEN));
    }

    void struckOut(String where) {
        add(new LeftOut(where, "Words with a line through them were not read here.", Kind.STRUCK_OUT));
    }

    private void add(LeftOut place) {
        if (places.size() < MOST_PLACES) places.add(place);
        else if (!places.contains(place)) more++;
    }

    List<LeftOut> all() {
        List<LeftOut> all = new ArrayList<>(places);
        if (more > 0)
            all.add(new LeftOut(
                    "document", "Hidden or struck-out words were not read in " + more + " more places.", Kind.HIDDEN));
        return all;
    }
}
