package org.followthrough.intake.internal.reading;

import org.jspecify.annotations.Nullable;

/** The headings that hold at this point of the document. A wider one ends the nearer ones below it. */
final class Outline {

    private @Nullable String section;
    private @Nullable String theme;
    private @Nullable String lesson;
    private @Nullable Band recommendation;

    void open(Band band) {
        switch (band.kind()) {
            case THEME -> {
                theme = band.whole();
                lesson = null;
                recommendation = null;
            }
            case LESSON -> lesson = band.whole();
            case RECOMMENDATION -> recommendation = band;
        }
    }

    void section(@Nullable String title) {
        section = title;
        recommendation = null;
    }

    /** The body that a recommendation speaks to, where its heading names it. */
    void address(String body) {
        section = body;
    }

    void endTheme() {
        theme = null;
        lesson = null;
        recommendation = null;
    }

    void endRecommendation() {
        recommendation = null;
    }

    /** Another finding begins: lessons and recommendations were the last one's. */
    void nextFinding() {
        lesson = null;
        recommendation = null;
    }

    void addLesson(String text) {
        lesson = lesson == null ? text : lesson + "\n" + text;
    }

    Place at(@Nullable Integer finding) {
        return new Place(section, theme, finding, lesson, recommendation);
    }
}
