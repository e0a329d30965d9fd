package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.Problem;
import org.followthrough.intake.internal.document.Printed;

/** Gathers problems in the document's order. Past {@value #MOST} they are counted, so that none is lost silently. */
final class Problems {

    private static final int MOST = 500;

    private final List<Problem> all = new ArrayList<>();
    private int more;

    void error(String where, String message) {
        add(Problem.error(where, message));
    }

    void warning(String where, String message) {
        add(Problem.warning(where, message));
    }

    void note(String where, String message) {
        add(Problem.note(where, message));
    }

    private void add(Problem problem) {
        if (all.size() < MOST) all.add(problem);
        else more++;
    }

    List<Problem> all() {
        List<Problem> found = new ArrayList<>(all);
        if (more > 0) found.add(Problem.error("document", more + " more problems are not listed here."));
        return found;
    }

    static String quoted(String text) {
        return "“" + Printed.opening(text) + "”";
    }
}
