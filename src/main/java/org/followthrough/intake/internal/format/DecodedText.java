package org.followthrough.intake.internal.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in whatever code it was saved: UTF-8, UTF-16, or else what Windows writes in western Europe. */
final class DecodedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1_000;

    private DecodedText() {}

    /** Whether the bytes can be text, which has no control characters but those of lines and tabs. */
    static boolean isText(byte[] content) {
        if (isUtf16(content)) return true;
        for (byte each : content) if (each >= 0 && each < ' ' && "\t\n\r\f".indexOf(each) < 0) return false;
        return true;
    }

    static String of(byte[] content) {
        String text = decoded(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || nothingAtEvery(content, 1))
            return utf16(content, StandardCharsets.UTF_16LE);
        if (startsWith(content, 0xFE, 0xFF) || nothingAtEvery(content, 0))
            return utf16(content, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private static String utf16(byte[] content, Charset order) {
        return new String(content, order);
    }

    private static boolean isUtf16(byte[] content) {
        return startsWith(content, 0xFF, 0xFE)
                || startsWith(content, 0xFE, 0xFF)
                || nothingAtEvery(content, 0)
                || nothingAtEvery(content, 1);
    }

    /** English in UTF-16 has a zero in nearly every second place, and none in the others. */
    private static boolean nothingAtEvery(byte[] content, int second) {
        int looked = Math.min(content.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int i = 0; i < looked; i++) {
            if (content[2 * i + 1 - second] == 0) return false;
            if (content[2 * i + second] == 0) zeros++;
        }
        return looked > 0 && zeros * 10 >= looked * 8;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
