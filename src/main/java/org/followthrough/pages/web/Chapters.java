package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.pages.web.ThreadOrder.Heading;
import org.followthrough.pages.web.ThreadOrder.Place;
import org.followthrough.shared.Shortened;

/** Puts strands under their sections and themes. What a newer version adds to a chapter stands in it. */
final class Chapters {

    private final StrandMaker maker;
    private final String alone;
    private final Map<Object, PlanScreen.Chapter> chapters = new LinkedHashMap<>();

    /** @param alone what stands over actions that stand under nothing */
    Chapters(StrandMaker maker, String alone) {
        this.maker = maker;
        this.alone = alone;
    }

    List<PlanScreen.Chapter> of(List<Place> places) {
        boolean titled = places.stream().anyMatch(place -> under(place).isThere());
        Object untitled = 0;
        for (Place place : places) {
            Heading under = under(place);
            Object key = under.isThere() ? under : untitled;
            chapters.computeIfAbsent(key, first -> chapter(under)).strands().add(maker.strand(place, titled, alone));
            if (under.isThere()) untitled = chapters.size();
        }
        return List.copyOf(chapters.values());
    }

    private static Heading under(Place place) {
        return Objects.requireNonNull(place.under());
    }

    private static PlanScreen.Chapter chapter(Heading heading) {
        String section = heading.section();
        String theme = heading.theme();
        return new PlanScreen.Chapter(
                section != null && theme != null ? title(section).shown() : "",
                theme != null ? title(theme) : section != null ? title(section) : null,
                new ArrayList<>());
    }

    private static Shortened title(String title) {
        return Shortened.of(title, StrandMaker.LONGEST_TITLE);
    }
}
