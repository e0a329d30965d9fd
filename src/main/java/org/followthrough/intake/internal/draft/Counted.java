package org.followthrough.intake.internal.draft;

/** "One action has", "3 actions have". */
final class Counted {

    private Counted() {}

    static String actions(long number, String one, String many) {
        return number == 1 ? "one action " + one : number + " actions " + many;
    }
}
