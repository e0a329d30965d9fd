package org.followthrough.intake.internal.format;

/** Makes a colour lighter or darker, as Office does with a theme's. */
final class Tint {

    private Tint() {}

    /**
     * @param rgb at least six hexadecimal digits
     * @param tint from -1, which is black, to 1, which is white
     */
    static String of(String rgb, double tint) {
        if (tint == 0 || rgb.length() < 6) return rgb;
        int colour = Integer.parseInt(rgb.substring(rgb.length() - 6), 16);
        return String.format(
                "%02X%02X%02X",
                tinted(colour >> 16 & 0xFF, tint), tinted(colour >> 8 & 0xFF, tint), tinted(colour & 0xFF, tint));
    }

    private static int tinted(int part, double tint) {
        double result = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
        return (int) Math.round(Math.max(0, Math.min(255, result)));
    }
}
