package org.followthrough.publication.internal;

import java.util.List;
import java.util.Optional;
import org.followthrough.publication.PublicPage;
import org.followthrough.publication.Publication.State;
import org.followthrough.publication.PublishedPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ReleasedPages implements PublishedPages {

    private final PublicationRows rows;

    ReleasedPages(PublicationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PublicPage> page(String slug) {
        return rows.newest(slug).filter(kept -> kept.state() == State.PUBLISHED).map(PublicTexts::read);
    }

    @Override
    public boolean wasTakenBack(String slug) {
        return rows.newest(slug)
                .filter(kept -> kept.state() == State.TAKEN_BACK)
                .isPresent();
    }

    @Override
    public List<Entry> all() {
        return rows.published().stream()
                .map(kept -> {
                    PublicPage page = PublicTexts.read(kept);
                    return new Entry(kept.slug(), page.title(), page.lastUpdated());
                })
                .toList();
    }
}
