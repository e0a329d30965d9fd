package org.followthrough.intake.internal.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.followthrough.intake.internal.document.Document;

/** Reads text: UTF-8, UTF-16 with its mark, or else what Windows writes in western Europe. */
final class TextFormat {

    private static final int MOST_TEXT = 1_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    Document read(byte[] content) throws Unreadable {
        String text = decoded(content);
        if (text.length() > MOST_TEXT) throw Unreadable.tooMuch();
        TextLines lines = new TextLines();
        text.lines().forEach(lines::take);
        return lines.document();
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF))
            return new String(content, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
