package org.followthrough.shared;

/**
 * A text of which a page shows the opening, and the rest to whoever asks for it.
 *
 * @param rest what does not fit; empty where all does
 */
public record Shortened(String opening, String rest) {

    /** Cut between words. Lines stay lines. */
    public static Shortened of(String text, int longest) {
        if (text.length() <= longest + 20) return new Shortened(text, "");
        int end = Math.max(text.lastIndexOf(' ', longest), text.lastIndexOf('\n', longest));
        int cut = end < longest / 2 ? longest : end;
        return new Shortened(text.substring(0, cut), text.substring(cut).strip());
    }

    public boolean isCut() {
        return !rest.isEmpty();
    }

    /** The opening, with a mark where there is more. */
    public String shown() {
        return isCut() ? opening + "…" : opening;
    }
}
