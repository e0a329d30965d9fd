package org.followthrough.challenge.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.challenge.ChallengeEvent;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeState;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenged;
import org.followthrough.challenge.Challenges;
import org.followthrough.challenge.NewChallenge;
import org.followthrough.challenge.internal.ChallengeRows.Kept;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptChallenges implements Challenges {

    private static final int LONGEST = 2000;
    private static final int MOST_ENDED = 100;
    private static final Comparator<ChallengeView> EARLIEST = Comparator.comparing(ChallengeView::answerBy)
            .thenComparing(each -> each.id().value());

    private final ChallengeRows rows;
    private final ChallengeViews views;
    private final ChallengedThings things;
    private final AnswerDays days;
    private final Worklist worklist;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptChallenges(
            ChallengeRows rows,
            ChallengeViews views,
            ChallengedThings things,
            AnswerDays days,
            Worklist worklist,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.things = things;
        this.days = days;
        this.worklist = worklist;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeView> put(LocalDate from, LocalDate to) {
        return views.of(rows.putBetween(from.atStartOfDay(London.ZONE).toInstant(), London.endOf(to)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeView> open() {
        return views.of(rows.open()).stream().sorted(EARLIEST).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeView> visible(Viewer viewer) {
        List<ChallengeView> all = new ArrayList<>(open());
        all.addAll(views.of(rows.ended(MOST_ENDED)));
        return all.stream().filter(each -> maySee(each, viewer)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeView> of(Challenged.Kind kind, UUID subject) {
        return views.of(rows.of(kind, subject));
    }

    @Override
    @Transactional(readOnly = true)
    public ChallengeView challenge(ChallengeId id, Viewer viewer) {
        return rows.find(id).map(views::of).filter(each -> maySee(each, viewer)).orElseThrow(NotVisible::new);
    }

    private boolean maySee(ChallengeView challenge, Viewer viewer) {
        return things.sees(challenge.about(), viewer) || wasPutTo(challenge, viewer);
    }

    private boolean wasPutTo(ChallengeView challenge, Viewer viewer) {
        return things.speaksForIts(challenge.about(), viewer)
                || viewer.as(challenge.by()).isPresent()
                || worklist.toAnswer("challenge", challenge.id().value(), viewer)
                        .isPresent()
                || challenge.rounds().stream()
                        .anyMatch(round -> round.given() != null
                                && viewer.as(round.given().by()).isPresent());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean seesSubject(ChallengeView challenge, Viewer viewer) {
        return things.sees(challenge.about(), viewer);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayPut(Viewer viewer) {
        return seat(viewer).isPresent();
    }

    private static Optional<Seat> seat(Viewer viewer) {
        return Stream.of(Seat.SCRUTINEER, Seat.PARTNERSHIP_EXECUTIVE, Seat.LEAD_SAFEGUARDING_PARTNER)
                .filter(viewer::holds)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Challenged toChallenge(Challenged.Kind kind, UUID subject, @Nullable AgencyId agency, Viewer viewer) {
        if (!mayPut(viewer)) throw new NotVisible();
        return things.find(kind, subject, agency, viewer).orElseThrow(NotVisible::new);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate proposedAnswerBy() {
        return days.proposed();
    }

    @Override
    public Outcome put(NewChallenge wanted, Viewer viewer) {
        Seat as = seat(viewer).orElseThrow(NotVisible::new);
        Challenged about = toChallenge(wanted.kind(), wanted.subject(), wanted.agency(), viewer);
        String question = plain(wanted.question());
        Map<String, String> wrong = new LinkedHashMap<>();
        text(question, "Write what you ask.").ifPresent(sentence -> wrong.put("question", sentence));
        LocalDate answerBy = wanted.answerBy();
        days.wrong(answerBy).ifPresent(sentence -> wrong.put("answerBy", sentence));
        if (answerBy == null || !wrong.isEmpty()) return new Outcome.Refused(wrong);
        rows.add(new Kept(wanted.id(), about, ChallengeState.PUT, viewer.id(), as, clock.instant(), null, null));
        rows.ask(wanted.id(), 1, question, answerBy, clock.instant());
        publish(
                "challenge-put",
                wanted.id(),
                about,
                Map.of("question", question, "answer-by", answerBy.toString()),
                viewer);
        workflow.start("challenge", wanted.id().value(), days.moments(answerBy));
        return Outcome.done();
    }

    @Override
    public Outcome withdraw(ChallengeId id, String typed, Viewer viewer) {
        Kept challenge =
                rows.hold(id).filter(each -> each.by().equals(viewer.id())).orElseThrow(NotVisible::new);
        if (!challenge.state().isOpen()) return Outcome.refused("This challenge has ended already.");
        String reason = plain(typed);
        Optional<String> wrong = text(reason, "Say why you withdraw it.");
        if (wrong.isPresent()) return Outcome.refused("reason", wrong.get());
        rows.end(id, ChallengeState.WITHDRAWN, reason, clock.instant());
        workflow.tell("challenge", id.value(), "ChallengeWithdrawn", Map.of());
        publish("challenge-withdrawn", id, challenge.about(), Map.of("reason", reason), viewer);
        return Outcome.done();
    }

    /** Browsers send a line's end as two characters, which nobody has typed. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static Optional<String> text(String words, String missing) {
        if (words.isEmpty()) return Optional.of(missing);
        return words.length() > LONGEST
                ? Optional.of("This can have at most " + LONGEST + " characters.")
                : Optional.empty();
    }

    private void publish(String what, ChallengeId id, Challenged about, Map<String, String> more, Viewer viewer) {
        events.publishEvent(new ChallengeEvent(what, id, about, more, viewer.id()));
    }
}
