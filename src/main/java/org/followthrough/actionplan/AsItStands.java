package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.Locale;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * How far an action had come when its plan was loaded. Real plans arrive half done, and come in as they stand.
 *
 * @param on the day of it, local to London and never after the loading; null where the plan prints none
 * @param result what the test had shown, of a tested action alone
 */
public record AsItStands(
        Stage stage, @Nullable LocalDate on, @Nullable ImpactResult result) {

    /** In the order of an action's life. */
    public enum Stage {
        TO_DO("To do"),
        /** Said to be done; its evidence has yet to be judged. */
        DELIVERED("Delivered"),
        ACCEPTED("Accepted"),
        /** Accepted, and its impact tested later. */
        TESTED("Tested");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public AsItStands {
        if ((stage == Stage.TESTED) != (result != null))
            throw new IllegalArgumentException("a test has a result, and nothing else has one");
        if (stage == Stage.TO_DO && on != null)
            throw new IllegalArgumentException("what is still to do has no day on which it was done");
    }

    public static AsItStands toDo() {
        return new AsItStands(Stage.TO_DO, null, null);
    }

    public static AsItStands delivered(@Nullable LocalDate on) {
        return new AsItStands(Stage.DELIVERED, on, null);
    }

    public static AsItStands accepted(@Nullable LocalDate on) {
        return new AsItStands(Stage.ACCEPTED, on, null);
    }

    public static AsItStands tested(@Nullable LocalDate on, ImpactResult result) {
        return new AsItStands(Stage.TESTED, on, result);
    }

    public boolean isToDo() {
        return stage == Stage.TO_DO;
    }

    /** Whether nothing more is asked for it. */
    public boolean isAccepted() {
        return stage == Stage.ACCEPTED || stage == Stage.TESTED;
    }

    /** "Delivered on 3 March 2026", "Accepted", "Tested on 3 March 2026: partly embedded". */
    public String words() {
        String day = on == null ? "" : " on " + London.inWords(on);
        return stage.words()
                + day
                + (result == null ? "" : ": " + result.words().toLowerCase(Locale.UK));
    }
}
