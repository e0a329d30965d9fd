package org.followthrough.paper.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that Excel takes for sheets, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** "History" is Excel's own. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    private final Deque<String> reserved = new ArrayDeque<>();

    String next(String wished) {
        String safe = cut(WorkbookUtil.createSafeSheetName(cut(wished, LONGEST)), LONGEST)
                .strip();
        String name = safe.isEmpty() || safe.startsWith("'") || safe.endsWith("'")
                ? safe.replace('\'', ' ').strip()
                : safe;
        String free = name.isEmpty() ? "1" : name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++)
            free = cut(name, LONGEST - 4) + " " + number;
        return free;
    }

    String reserve(String wished) {
        String name = next(wished);
        reserved.add(name);
        return name;
    }

    /** The names reserved, in their order. */
    String reserved() {
        return reserved.remove();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
