package org.followthrough.record.internal.pack;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Places in a ZIP that every system can unpack: no way out of the folder, no name that Windows keeps for itself, none that
 * differs from another by its capitals alone.
 */
final class PackNames {

    private static final int LONGEST = 80;
    private static final int LONGEST_ENDING = 10;

    private final Set<String> taken = new HashSet<>();

    /** "evidence/GS-14/round-1/policy.pdf". */
    String place(String action, int round, String file) {
        String folder = "evidence/" + safe(action, "action") + "/round-" + round + "/";
        String name = safe(file, "file");
        String free = name;
        for (int number = 2; !taken.add((folder + free).toLowerCase(Locale.ROOT)); number++)
            free = stem(name) + " (" + number + ")" + ending(name);
        return folder + free;
    }

    /** @param otherwise what it is called where nothing is left of its name */
    static String safe(String name, String otherwise) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String cut = cut(plain);
        String kept = cut.isEmpty() ? otherwise : cut;
        return kept.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "_" + kept : kept;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        String ending = ending(name);
        int end = LONGEST - ending.length();
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole).stripTrailing() + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }
}
