package org.followthrough.intake.web;

/** @param rest what does not fit in a row; empty where all does */
record Shortened(String opening, String rest) {

    /** Cut between words. Lines stay lines. */
    static Shortened of(String text, int longest) {
        if (text.length() <= longest + 20) return new Shortened(text, "");
        int end = Math.max(text.lastIndexOf(' ', longest), text.lastIndexOf('\n', longest));
        int cut = end < longest / 2 ? longest : end;
        return new Shortened(text.substring(0, cut), text.substring(cut).strip());
    }
}
