package org.followthrough.pages.web;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.Ladder;
import org.springframework.stereotype.Component;

/** All that one agency owes, over all plans. */
@Component
class AgencyScreens {

    static final int ROWS = 50;

    /**
     * @param counts of answers, by where they stand; those that stand nowhere are left out
     * @param open one page of them, the earliest date first, undated last
     * @param closed how many need nothing more
     * @param page 1-based
     */
    record AgencyScreen(
            Agency agency, List<Count> counts, List<Owed> open, int allOpen, int closed, int page, int pages) {}

    record Count(BoardState state, int number) {}

    /** @param next who is told next and when, as a sentence */
    record Owed(BoardRow row, String next) {}

    private final BoardRows rows;
    private final Directory directory;
    private final Ladder ladder;

    AgencyScreens(BoardRows rows, Directory directory, Ladder ladder) {
        this.rows = rows;
        this.directory = directory;
        this.ladder = ladder;
    }

    /** @throws NotVisible where there is no such agency, or the viewer neither reads everything nor belongs to it */
    AgencyScreen screen(AgencyId id, int page, Viewer viewer) {
        Agency agency = directory.agency(id).orElseThrow(NotVisible::new);
        if (!mayRead(id, viewer)) throw new NotVisible();
        List<BoardRow> owed = rows.of(viewer).stream()
                .filter(row -> row.agencyKey().equals(id.value().toString()))
                .toList();
        List<BoardRow> open = owed.stream()
                .filter(row -> row.action().state().isOpen())
                .sorted(BoardRow.BY_DUE_DAY)
                .toList();
        int pages = Math.max(1, (open.size() + ROWS - 1) / ROWS);
        int shown = Math.max(1, Math.min(page, pages));
        return new AgencyScreen(
                agency,
                counts(owed),
                open.stream()
                        .skip((shown - 1L) * ROWS)
                        .limit(ROWS)
                        .map(row -> new Owed(row, next(row)))
                        .toList(),
                open.size(),
                owed.size() - open.size(),
                shown,
                pages);
    }

    private static List<Count> counts(List<BoardRow> rows) {
        return Stream.of(BoardState.values())
                .map(state -> new Count(state, (int)
                        rows.stream().filter(row -> row.state() == state).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private String next(BoardRow row) {
        String words = ladder.next(row.action()).words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Its own people and its executive, whoever stands in for one of them, and whoever reads everything. */
    private static boolean mayRead(AgencyId agency, Viewer viewer) {
        return Stream.concat(Stream.of(viewer), viewer.standsInFor().stream())
                .anyMatch(each -> each.readsEverything()
                        || agency.equals(each.agency())
                        || each.executiveOf().contains(agency));
    }
}
