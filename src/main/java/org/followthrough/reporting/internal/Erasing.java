package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportErased;
import org.followthrough.reporting.ReportId;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes words out of a frozen report because an erasure order (UK GDPR, article 17) says so: the one way in which what is
 * frozen changes. It makes a marked version, beside the hash of the one before; the words go out of everything that the report
 * was made of, and its files are made anew.
 */
@Component
public class Erasing {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    private final ReportRows rows;
    private final Snapshots snapshots;
    private final ErasureRows erasures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasing(ReportRows rows, Snapshots snapshots, ErasureRows erasures, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /** The caller has checked that the report may be seen. */
    public List<Erasure> of(ReportId report) {
        return erasures.of(report);
    }

    /**
     * @param words as they stand in the report, capitals counting
     * @return refused for {@code words} or {@code order}
     * @throws NotVisible unless the viewer is a business manager, or where there is no frozen report
     */
    @Transactional
    public Outcome erase(ReportId id, String words, String order, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Report report = rows.hold(id).filter(each -> !each.isOpen()).orElseThrow(NotVisible::new);
        String exact = words.strip();
        if (exact.length() < SHORTEST || exact.length() > LONGEST)
            return Outcome.refused(
                    "words", "Give the words to erase, 3 to 300 characters, as they stand in the report.");
        String reference = order.strip();
        if (reference.isEmpty() || reference.length() > LONGEST)
            return Outcome.refused("order", "Give the order’s reference, in at most 300 characters.");
        String before = snapshots.text(id);
        ErasedText after = ErasedText.of(before, exact);
        int places = after.places() + (contains(report.comment(), exact) ? 1 : 0);
        if (places == 0) return Outcome.refused("words", "These words stand nowhere in this report.");
        replace(id, before, after, new Order(exact, reference, places), viewer);
        return Outcome.done();
    }

    private record Order(String words, String reference, int places) {}

    private void replace(ReportId id, String before, ErasedText after, Order order, Viewer viewer) {
        erasures.takeOut(id, order.words());
        String sha256 = snapshots.replace(id, after.text());
        Erasure erasure = new Erasure(
                erasures.of(id).size() + 2,
                order.reference(),
                order.places(),
                SnapshotText.sha256(before),
                sha256,
                clock.instant());
        erasures.note(id, erasure, viewer.id());
        events.publishEvent(new ReportErased(
                id, erasure.version(), erasure.order(), erasure.places(), erasure.oldSha256(), viewer.id()));
    }

    private static boolean contains(@org.jspecify.annotations.Nullable String text, String words) {
        return text != null && text.contains(words);
    }
}
