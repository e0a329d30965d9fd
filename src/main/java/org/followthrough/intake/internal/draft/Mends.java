package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.mending.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a read plan: everything just as typed, so that nothing typed is lost while it is not yet right.
 *
 * @param actions by where the action stands
 * @param names by a printed name, as {@link #key} writes it
 * @param dates what was typed for a printed deadline, by its words as {@link #key} writes them
 * @param seen where somebody looked and found nothing to mend
 * @param ticks of a newer version, what is taken over
 */
public record Mends(
        About about,
        Corrections corrections,
        Map<String, Choices> actions,
        Map<String, Who> names,
        Map<String, String> dates,
        Set<String> seen,
        Ticks ticks) {

    /** @param ticks null in a draft that was kept before there were any */
    public Mends(
            About about,
            Corrections corrections,
            Map<String, Choices> actions,
            Map<String, Who> names,
            Map<String, String> dates,
            Set<String> seen,
            @Nullable Ticks ticks) {
        this.about = about;
        this.corrections = corrections;
        this.actions = Map.copyOf(actions);
        this.names = Map.copyOf(names);
        this.dates = Map.copyOf(dates);
        this.seen = Set.copyOf(seen);
        this.ticks = ticks == null ? Ticks.NONE : ticks;
    }

    static Mends of(Upload upload) {
        return new Mends(About.of(upload), Corrections.NONE, Map.of(), Map.of(), Map.of(), Set.of(), Ticks.NONE);
    }

    /** How printed words are told to be the same: in small letters, on one line. */
    public static String key(String printed) {
        return Printed.plain(printed).toLowerCase(Locale.UK);
    }

    public Choices choices(String where) {
        return actions.getOrDefault(where, Choices.AS_READ);
    }

    /** What was said of a name, itself or by way of another that is the same. */
    public Who who(String name) {
        return said(sameAs(name));
    }

    /** What was said of the name itself, which may be that it is the same as another. */
    public Who said(String name) {
        return names.getOrDefault(key(name), Who.UNSAID);
    }

    /** The name, or the other printed one that somebody said is the same. */
    String sameAs(String name) {
        String code = said(name).code();
        if (!code.startsWith(Who.SAME_AS)) return name;
        String other = code.substring(Who.SAME_AS.length());
        return said(other).code().startsWith(Who.SAME_AS) ? name : other;
    }

    public Mends with(About now) {
        return new Mends(now, corrections, actions, names, dates, seen, ticks);
    }

    public Mends with(Corrections now) {
        return new Mends(about, now, actions, names, dates, seen, ticks);
    }

    public Mends with(String where, Choices now) {
        return new Mends(about, corrections, put(actions, where, now), names, dates, seen, ticks);
    }

    public Mends naming(String name, Who now) {
        return new Mends(about, corrections, actions, put(names, key(name), now), dates, seen, ticks);
    }

    public Mends dating(String printed, String typed) {
        Map<String, String> now = new LinkedHashMap<>(dates);
        if (typed.isEmpty()) now.remove(key(printed));
        else now.put(key(printed), typed);
        return new Mends(about, corrections, actions, names, now, seen, ticks);
    }

    public Mends seen(String where) {
        Set<String> now = new LinkedHashSet<>(seen);
        now.add(where);
        return new Mends(about, corrections, actions, names, dates, now, ticks);
    }

    public Mends with(Ticks now) {
        return new Mends(about, corrections, actions, names, dates, seen, now);
    }

    private static <T> Map<String, T> put(Map<String, T> among, String key, T value) {
        Map<String, T> now = new LinkedHashMap<>(among);
        now.put(key, value);
        return now;
    }
}
