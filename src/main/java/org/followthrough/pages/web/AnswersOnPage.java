package org.followthrough.pages.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AskedBody;
import org.followthrough.actionplan.Asking;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.WholeAction;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.assurance.ProgressLine;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Shortened;
import org.springframework.stereotype.Component;

/** On an action's page: every body that it asks and how each has answered, and the ways to ask and to record. */
@Component
class AnswersOnPage implements PagePart.OfAction {

    private static final int LONGEST_WORD = 160;

    /**
     * One body in the grid.
     *
     * @param name of the body; empty where the action asks only one
     * @param lastWord of its newest evidence, or of its refusal; empty while it has said nothing
     */
    record Row(
            String name, String who, String contact, String since, Standing standing, String lastWord, String path) {}

    private final Asking asking;
    private final Evidence evidence;
    private final ProgressBook progress;
    private final Who who;
    private final Clock clock;

    AnswersOnPage(Asking asking, Evidence evidence, ProgressBook progress, Who who, Clock clock) {
        this.progress = progress;
        this.asking = asking;
        this.evidence = evidence;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        if (!viewer.isBusinessManager()) return List.of();
        List<Offer> offers = new ArrayList<>();
        if (action.state().isWatched() && action.aside() == null)
            offers.add(new Offer(
                    action.circumstances().external()
                            ? "Record what they answered"
                            : "Record assurance that came outside this system",
                    action.path() + "/record"));
        if (action.ending() == null) offers.add(new Offer("Ask more bodies for the same", action.path() + "/ask"));
        return offers;
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        if (action.circumstances().body() == null) return List.of();
        List<AskedBody> bodies = asking.bodies(action.id(), viewer);
        List<Row> rows = bodies.stream().map(body -> row(body, viewer)).toList();
        String whole = new WholeAction(bodies.stream().map(AskedBody::answer).toList()).words();
        return List.of(new Section(
                Place.TOP, "pages/answers :: grid", Map.of("rows", rows, "whole", whole, "here", action.path())));
    }

    private Row row(AskedBody body, Viewer viewer) {
        ActionView answer = body.answer();
        String name = answer.circumstances().body();
        return new Row(
                name == null ? "" : name,
                answer.circumstances().external() ? "Owes no answer" : who.person(answer.person()),
                viewer.isBusinessManager() && body.contact() != null ? body.contact() : "",
                body.askedOn() == null ? "" : London.inWords(body.askedOn()),
                Standing.of(answer, London.today(clock)),
                lastWord(answer, viewer),
                answer.path());
    }

    private String lastWord(ActionView answer, Viewer viewer) {
        var ending = answer.ending();
        if (ending != null) return Shortened.of(ending.reason(), LONGEST_WORD).shown();
        EvidenceRound sent =
                evidence.rounds(answer.answer(), viewer).stream().findFirst().orElse(null);
        String word = sent == null ? "" : sent.statement();
        ProgressLine said = progress.of(answer.answer()).stream().findFirst().orElse(null);
        if (said != null && (sent == null || said.recordedAt().isAfter(sent.submittedAt()))) word = said.words();
        return Shortened.of(word, LONGEST_WORD).shown();
    }
}
