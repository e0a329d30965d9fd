package org.followthrough.intake.internal.format;

import org.jspecify.annotations.Nullable;

/**
 * Names the colours that ratings are given in. Greys and the palest tints are what tables are decorated with, and have no
 * name; blue decorates most often and is held to most.
 */
final class Shade {

    private static final double COLOURED = 0.35;
    private static final double DARKEST = 0.12;

    private Shade() {}

    /** @param colour six hexadecimal digits, perhaps after two for transparency */
    static @Nullable String of(@Nullable String colour) {
        if (colour == null || !colour.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) return null;
        return of(Integer.parseInt(colour.substring(colour.length() - 6), 16));
    }

    static @Nullable String of(int colour) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        double lightness = (most + least) / 510.0;
        double saturation = most == least ? 0 : (most - least) / (255 - Math.abs(most + least - 255.0));
        if (saturation < COLOURED || lightness < DARKEST) return null;
        return named(hue(red, green, blue, most, most - least), lightness);
    }

    private static double hue(int red, int green, int blue, int most, double range) {
        if (most == red) return (60 * (green - blue) / range + 360) % 360;
        return most == green ? 60 * (blue - red) / range + 120 : 60 * (red - green) / range + 240;
    }

    private static @Nullable String named(double hue, double lightness) {
        if (hue < 15 || hue >= 340) return lightness <= 0.9 ? "red" : null;
        if (hue < 70) return lightness <= 0.88 ? "amber" : null;
        if (hue < 170) return lightness <= 0.88 ? "green" : null;
        return hue < 255 && lightness <= 0.8 ? "blue" : null;
    }
}
