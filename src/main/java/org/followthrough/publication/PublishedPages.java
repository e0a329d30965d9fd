package org.followthrough.publication;

import java.util.List;
import java.util.Optional;

/** What the public reads, from the snapshots alone. */
public interface PublishedPages {

    /** The published page. */
    Optional<PublicPage> page(String slug);

    /** Whether something was published here and was taken back. */
    boolean wasTakenBack(String slug);

    /** Newest first. */
    List<Entry> all();

    record Entry(String slug, String title, java.time.LocalDate lastUpdated) {}
}
