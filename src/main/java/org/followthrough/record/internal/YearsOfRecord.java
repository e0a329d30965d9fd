package org.followthrough.record.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.record.FinancialYear;
import org.followthrough.record.YearRecord;
import org.followthrough.record.YearRecord.Implemented;
import org.followthrough.record.YearRecord.NoAction;
import org.followthrough.record.YearRecord.NotImplemented;
import org.followthrough.record.YearRecord.Open;
import org.followthrough.record.YearRecords;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class YearsOfRecord implements YearRecords {

    private final BookKeeping keeping;
    private final WhatBecame became;
    private final Impacts impacts;
    private final NoFurtherAction noAction;
    private final ComeBack comeBack;
    private final Clock clock;

    YearsOfRecord(
            BookKeeping keeping,
            WhatBecame became,
            Impacts impacts,
            NoFurtherAction noAction,
            ComeBack comeBack,
            Clock clock) {
        this.keeping = keeping;
        this.became = became;
        this.impacts = impacts;
        this.noAction = noAction;
        this.comeBack = comeBack;
        this.clock = clock;
    }

    @Override
    public List<FinancialYear> years(Viewer viewer) {
        if (!viewer.readsEverything()) throw new NotVisible();
        Books books = keeping.open();
        return List.copyOf(years(books, noAction.all(books)).descendingSet());
    }

    private NavigableSet<FinancialYear> years(Books books, List<NoAction> noAction) {
        NavigableSet<FinancialYear> years = new TreeSet<>();
        noAction.forEach(each -> years.add(FinancialYear.of(each.on())));
        FinancialYear now = FinancialYear.of(London.today(clock));
        for (ActionView answer : books.answers()) {
            closedOn(answer).map(FinancialYear::of).ifPresent(years::add);
            books.before(answer, Instant.MAX).stream()
                    .map(entry -> FinancialYear.of(London.dateOf(entry.at())))
                    .min(FinancialYear::compareTo)
                    .ifPresent(first -> {
                        for (FinancialYear year = first; year.compareTo(now) <= 0; year = year.next())
                            if (at(answer, year, books).isOpen()) years.add(year);
                    });
        }
        return years;
    }

    private static Optional<LocalDate> closedOn(ActionView answer) {
        return Optional.ofNullable(answer.closedAt()).map(London::dateOf);
    }

    private static AtYearsEnd at(ActionView answer, FinancialYear year, Books books) {
        Instant end = London.endOf(year.last());
        return AtYearsEnd.of(answer, books.before(answer, end), end);
    }

    @Override
    public YearRecord record(FinancialYear year, Viewer viewer) {
        if (!viewer.readsEverything()) throw new NotVisible();
        Books books = keeping.open();
        List<NoAction> answered = noAction.all(books);
        if (!years(books, answered).contains(year)) throw new NotVisible("nothing in " + year.name());
        return new Drawn(year, books).record(answered);
    }

    /** One year's record while it is being drawn up. */
    private final class Drawn {

        private final FinancialYear year;
        private final Books books;
        private final Instant end;
        private final LocalDate asAt;
        /** Overdue begins the day after: what was due on 31 March had passed when the year had. */
        private final LocalDate judgedOn;

        private final List<ActionView> ofYear = new ArrayList<>();
        private final List<ActionView> accepted = new ArrayList<>();
        private final List<NotImplemented> not = new ArrayList<>();
        private final Map<Open, Long> open = new EnumMap<>(Open.class);

        Drawn(FinancialYear year, Books books) {
            this.year = year;
            this.books = books;
            end = London.endOf(year.last());
            LocalDate today = London.today(clock);
            asAt = today.isAfter(year.last()) ? year.last() : today;
            judgedOn = today.isAfter(year.last()) ? year.last().plusDays(1) : today;
        }

        YearRecord record(List<NoAction> answered) {
            books.answers().forEach(this::place);
            List<Impacts.Measured> measured = impacts.all(books);
            Map<AnswerId, Impacts.Measured> byAnswer = Impacts.byAnswer(measured);
            List<Implemented> implemented = accepted.stream()
                    .map(answer -> Impacts.implemented(
                            answer, closedOn(answer).orElseThrow(), byAnswer.get(answer.answer()), books))
                    .toList();
            Set<AnswerId> done = accepted.stream().map(ActionView::answer).collect(Collectors.toSet());
            return new YearRecord(
                    year,
                    asAt,
                    implemented,
                    Impacts.tested(measured, year, books),
                    not,
                    open,
                    answered.stream().filter(each -> year.holds(each.on())).toList(),
                    comeBack.themes(ofYear, done, books),
                    comeBack.likeFindings(plansOfYear(), known(), books),
                    undated());
        }

        /** Each answer in one place at most, so that the numbers add up. */
        private void place(ActionView answer) {
            boolean closedInYear = closedOn(answer).filter(year::holds).isPresent();
            if (closedInYear && answer.state() == AnswerState.ACCEPTED) accepted.add(answer);
            else if (closedInYear) not.add(became.ended(answer, books));
            else if (!placeOpen(answer, at(answer, year, books))) return;
            ofYear.add(answer);
        }

        private boolean placeOpen(ActionView answer, AtYearsEnd stood) {
            if (!stood.isOpen()) return false;
            LocalDate due = became.due(answer, end);
            if (stood.isOnHold()) not.add(became.onHold(answer, Objects.requireNonNull(stood.aside()), books, end));
            else if (stood.isOverdue(answer, due, judgedOn))
                not.add(became.overdue(answer, Objects.requireNonNull(due), books, end));
            else open.merge(stands(answer, stood, due == null), 1L, Long::sum);
            return true;
        }

        private static Open stands(ActionView answer, AtYearsEnd stood, boolean dateless) {
            if (stood.isStandingRule()) return Open.STANDING_RULE;
            if (stood.delivered()) return Open.WAITING;
            if (answer.circumstances().external()) return Open.OUTSIDE;
            return dateless ? Open.NO_DATE : Open.IN_TIME;
        }

        private Set<PlanId> plansOfYear() {
            Set<PlanId> plans = new HashSet<>();
            ofYear.forEach(answer -> plans.add(answer.plan()));
            known().stream()
                    .filter(plan -> year.holds(London.dateOf(plan.loadedAt())))
                    .forEach(plan -> plans.add(plan.id()));
            return plans;
        }

        private List<PlanView> known() {
            return ComeBack.inOrder(books.plans().values()).stream()
                    .filter(plan -> plan.loadedAt().isBefore(end))
                    .toList();
        }

        private long undated() {
            return books.answers().stream()
                    .filter(answer -> answer.state() == AnswerState.ACCEPTED && answer.closedAt() == null)
                    .count();
        }
    }
}
