package org.followthrough.reporting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportEvent;
import org.followthrough.reporting.ReportId;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leads are asked for a report and what they answer. Who leads the action now answers, whoever led it when it was
 * asked; to anyone else there is nothing here.
 */
@Component
@Transactional
public class ProgressLines {

    /** In characters. A line, not a report. */
    public static final int LONGEST = 500;

    private final ReportRows rows;
    private final Asks asks;
    private final ActionPlans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressLines(ReportRows rows, Asks asks, ActionPlans plans, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.asks = asks;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The report, and what is asked of the viewer for it. @throws NotVisible where nothing is */
    @Transactional(readOnly = true)
    public OwnProgress own(ReportId id, Viewer viewer) {
        Report report = rows.find(id).orElseThrow(NotVisible::new);
        List<AskedLine> lines = ownLines(id, viewer);
        if (lines.isEmpty()) throw new NotVisible();
        return new OwnProgress(report, lines);
    }

    private List<AskedLine> ownLines(ReportId id, Viewer viewer) {
        Map<AnswerId, Asked> asked = asks.of(id).stream().collect(Collectors.toMap(Asked::answer, Function.identity()));
        if (asked.isEmpty()) return List.of();
        return plans.actions(viewer).stream()
                .filter(action -> viewer.id().equals(action.person()))
                .flatMap(action -> Stream.ofNullable(asked.get(action.answer())).map(each -> line(action, each.line())))
                .toList();
    }

    private AskedLine line(ActionView action, @Nullable String line) {
        return new AskedLine(
                action.answer(),
                action.reference(),
                action.wording(),
                action.deadline().due(),
                action.isOverdue(London.today(clock)),
                line);
    }

    /**
     * Keeps the lines that were typed; an empty one is one not given yet. Until the cut-off each may be changed.
     *
     * @param typed by answer; answers that the viewer was not asked about are passed over
     * @return refused, with nothing kept, where a line is too long (by the answer's id) or the cut-off has passed
     */
    public Outcome give(ReportId id, Map<AnswerId, String> typed, Viewer viewer) {
        Report report = rows.hold(id).orElseThrow(NotVisible::new);
        List<AskedLine> own = ownLines(id, viewer);
        if (own.isEmpty()) throw new NotVisible();
        if (!report.isOpen())
            return Outcome.refused("The cut-off has passed and the numbers are frozen. Your lines were not changed.");
        Map<AskedLine, String> given = new LinkedHashMap<>();
        own.stream()
                .filter(each -> typed.containsKey(each.answer()))
                .forEach(each -> given.put(each, TypedLine.clean(typed.get(each.answer()))));
        Map<String, String> tooLong = tooLong(given);
        if (!tooLong.isEmpty()) return new Outcome.Refused(tooLong);
        given.forEach((asked, line) -> keep(id, asked, line, viewer));
        return Outcome.done();
    }

    private static Map<String, String> tooLong(Map<AskedLine, String> given) {
        Map<String, String> sentences = new LinkedHashMap<>();
        given.forEach((asked, line) -> {
            int over = TypedLine.length(line) - LONGEST;
            if (over > 0)
                sentences.put(
                        asked.answer().value().toString(),
                        "The line for %s must be %d characters or fewer: it is %d too long."
                                .formatted(asked.reference(), LONGEST, over));
        });
        return sentences;
    }

    private void keep(ReportId id, AskedLine asked, String line, Viewer viewer) {
        if (line.equals(asked.line() == null ? "" : asked.line())) return;
        if (line.isEmpty()) asks.takeBack(id, asked.answer());
        else asks.give(id, asked.answer(), line, viewer.id(), clock.instant());
        events.publishEvent(new ReportEvent.ProgressGiven(id, asked.answer(), viewer.id()));
    }

    /** What has not come in yet, with who leads it now. The caller has checked that the report may be seen. */
    @Transactional(readOnly = true)
    public List<ActionView> missing(ReportId id) {
        Map<AnswerId, Asked> silent = asks.of(id).stream()
                .filter(each -> each.line() == null)
                .collect(Collectors.toMap(Asked::answer, Function.identity()));
        if (silent.isEmpty()) return List.of();
        return plans.all().stream()
                .filter(action -> silent.containsKey(action.answer()))
                .toList();
    }

    /** What one lead is asked for one report. */
    public record OwnProgress(Report report, List<AskedLine> lines) {}

    /**
     * @param overdue then an explanation is asked for
     * @param line null while none is given
     */
    public record AskedLine(
            AnswerId answer,
            String reference,
            String wording,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String line) {}
}
