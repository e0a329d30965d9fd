package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.assurance.ProgressLine;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** On an action's page: what its body has said of how far it has come. */
@Component
class ProgressOnPage implements PagePart.OfAction {

    record Line(String words, String provenance, String when) {}

    private final ProgressBook progress;

    ProgressOnPage(ProgressBook progress) {
        this.progress = progress;
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        List<Line> lines =
                progress.of(action.answer()).stream().map(ProgressOnPage::line).toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Section(Place.END, "pages/progress :: lines", Map.of("lines", lines)));
    }

    private static Line line(ProgressLine line) {
        return new Line(line.words(), line.provenance(), Timeline.words(line.recordedAt()));
    }
}
