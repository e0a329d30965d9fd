package org.followthrough.rating.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.rating.Rated;
import org.followthrough.rating.RatingEvent;
import org.followthrough.rating.Ratings;
import org.followthrough.rating.Scheme;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Models;
import org.followthrough.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class TableRatings implements Ratings {

    private static final String TABLE = "rag-rating";
    private static final int LONGEST_REASON = 2000;
    private static final Set<String> OPEN = Set.of("NAMING_LEAD", "OFFERED", "DELIVERING", "IN_SIGN_OFF");

    private final Workflow workflow;
    private final Models models;
    private final RatingRows rows;
    private final ActionPlans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TableRatings(
            Workflow workflow,
            Models models,
            RatingRows rows,
            ActionPlans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workflow = workflow;
        this.models = models;
        this.rows = rows;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rated of(ActionView action) {
        Rated table = table(action, rows.scheme(action.plan()));
        return rows.otherwise(action, table.words()).orElse(table);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AnswerId, Rated> of(List<ActionView> actions) {
        LocalDate today = London.today(clock);
        Map<PlanId, Scheme> schemes = rows.schemes();
        Map<AnswerId, RatingRows.Kept> kept = rows.kept();
        List<Map<String, Object>> lines = workflow.decideEach(
                TABLE, actions.stream().map(action -> facts(action, today)).toList());
        Map<AnswerId, Rated> rated = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            ActionView action = actions.get(i);
            Rated table = read(lines.get(i), action, schemes.getOrDefault(action.plan(), Scheme.RAG));
            RatingRows.Kept otherwise = kept.get(action.answer());
            rated.put(action.answer(), otherwise == null ? table : otherwise.over(table, stage(action)));
        }
        return rated;
    }

    private Rated table(ActionView action, Scheme scheme) {
        return read(workflow.decide(TABLE, facts(action, London.today(clock))), action, scheme);
    }

    private static Rated read(Map<String, Object> line, ActionView action, Scheme scheme) {
        Object cell = line.get(scheme.column());
        Rated rated = Rated.of((String) Objects.requireNonNull(cell, "every action has a rating"));
        return action.isEmbedded() && action.isSelfAssessed() ? rated.selfAssessed() : rated;
    }

    private static Map<String, Object> facts(ActionView action, LocalDate today) {
        LocalDate due = action.deadline().due();
        return Map.of(
                "stage",
                stage(action),
                "dated",
                due != null ? "dated" : action.deadline().kind() == DeadlineKind.ONGOING ? "ongoing" : "none",
                "daysToDue",
                due == null ? 0 : (int) ChronoUnit.DAYS.between(today, due),
                "timesChanged",
                action.timesChanged(),
                "embedded",
                action.isEmbedded());
    }

    /** Where it stands, with what holds beside it. */
    static String stage(ActionView action) {
        if (action.circumstances().draft()) return "DRAFT";
        return action.aside() == null ? action.state().name() : "ASIDE";
    }

    @Override
    @Transactional(readOnly = true)
    public Scheme scheme(PlanId plan) {
        return rows.scheme(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rated> known(Scheme scheme) {
        int column = 5 + scheme.ordinal();
        List<Rated> known = new ArrayList<>();
        for (Models.Table table : models.tables())
            if (table.columns().contains("BRAG"))
                table.rows().stream()
                        .filter(row -> OPEN.stream().anyMatch(row.get(0)::contains))
                        .map(row -> Rated.of(row.get(column)))
                        .distinct()
                        .forEach(known::add);
        return known;
    }

    @Override
    public Outcome choose(PlanId plan, @Nullable Scheme scheme, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        if (scheme == null) return Outcome.refused("scheme", "Choose how the plan is rated.");
        if (scheme == rows.scheme(plan)) return Outcome.done();
        rows.choose(plan, scheme);
        events.publishEvent(new RatingEvent(
                "rating-scheme-chosen", "plan", plan.value(), viewer.id(), Map.of("rating", scheme.words())));
        return Outcome.done();
    }

    @Override
    public Outcome override(AnswerId answer, String words, String reason, Viewer viewer) {
        ActionView action = judged(answer, viewer);
        Rated chosen = known(rows.scheme(action.plan())).stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElse(null);
        if (chosen == null) return Outcome.refused("rating", "Choose a rating.");
        if (reason.isBlank()) return Outcome.refused("reason", "Say why it is rated so.");
        if (reason.length() > LONGEST_REASON)
            return Outcome.refused("reason", "The reason can have at most " + LONGEST_REASON + " characters.");
        rows.keep(action, chosen, reason.strip(), viewer.id(), clock.instant());
        publish("rated-otherwise", answer, viewer, Map.of("rating", chosen.words(), "reason", reason.strip()));
        return Outcome.done();
    }

    @Override
    public Outcome takeBack(AnswerId answer, Viewer viewer) {
        judged(answer, viewer);
        if (!rows.remove(answer)) return Outcome.refused("It is rated by the table already.");
        publish("rating-taken-back", answer, viewer, Map.of());
        return Outcome.done();
    }

    private ActionView judged(AnswerId answer, Viewer viewer) {
        ActionView action = plans.answer(answer, viewer).orElseThrow(NotVisible::new);
        if (!mayRate(action, viewer)) throw new NotVisible();
        return action;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayRate(ActionView action, Viewer viewer) {
        boolean own = viewer.id().equals(action.person())
                || viewer.inPerson().equals(action.person())
                || viewer.standsInFor(action.person());
        return !own && OPEN.contains(stage(action)) && viewer.chaired().contains(action.assuringGroup());
    }

    private void publish(String what, AnswerId answer, Viewer viewer, Map<String, String> facts) {
        events.publishEvent(new RatingEvent(what, "answer", answer.value(), viewer.id(), facts));
    }
}
