package org.followthrough.intake.internal.draft;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far an action is when the plan comes in, as typed.
 *
 * @param stage a {@link Stage}'s name
 * @param on the day since which it is so; may be empty
 * @param result a {@link Result}'s name where it was tested, else empty
 */
public record Standing(String stage, String on, String result) {

    public static final Standing TO_DO = new Standing(Stage.TO_DO.name(), "", "");

    /** In the order in which an action goes through them. */
    public enum Stage {
        TO_DO("Still to do"),
        DELIVERED("Delivered: evidence was given"),
        ACCEPTED("Accepted: the evidence was signed off"),
        TESTED("Tested: somebody looked whether it made a difference");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** "Accepted". */
        public String brief() {
            return words.split(":", 2)[0];
        }
    }

    /** What an impact test found. */
    public enum Result {
        EMBEDDED("It is embedded"),
        PARTLY("Partly"),
        NOT("It made no difference yet");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Stage reached() {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().equals(stage))
                .findFirst()
                .orElse(Stage.TO_DO);
    }

    Optional<Result> found() {
        return Arrays.stream(Result.values())
                .filter(each -> each.name().equals(result))
                .findFirst();
    }

    public boolean isToDo() {
        return reached() == Stage.TO_DO;
    }

    /** Whether it comes in finished: no task and no mail comes of it. */
    boolean isDone() {
        return reached() == Stage.ACCEPTED || reached() == Stage.TESTED;
    }
}
