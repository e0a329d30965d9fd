package org.followthrough.reporting.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot.Awaiting;
import org.followthrough.reporting.ReportSnapshot.Change;
import org.followthrough.reporting.ReportSnapshot.Completed;
import org.followthrough.reporting.ReportSnapshot.DateAsked;
import org.followthrough.reporting.ReportSnapshot.DateMoved;
import org.followthrough.reporting.ReportSnapshot.Gap;
import org.followthrough.reporting.ReportSnapshot.Impact;
import org.followthrough.reporting.ReportSnapshot.Lack;
import org.followthrough.reporting.ReportSnapshot.Line;
import org.followthrough.reporting.ReportSnapshot.Otherwise;
import org.followthrough.reporting.ReportSnapshot.Overdue;
import org.followthrough.reporting.ReportSnapshot.Reopened;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Standing;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.followthrough.shared.London;

/** A report's lists, action by action. */
final class Listing {

    private final Basis basis;

    Listing(Basis basis) {
        this.basis = basis;
    }

    private Stream<ActionView> where(Predicate<ActionView> holds) {
        return basis.actions().stream().filter(holds);
    }

    private String lead(ActionView action) {
        return basis.names().lead(action);
    }

    /** The longest overdue first. */
    List<Overdue> overdue() {
        return where(action -> action.isOverdue(basis.today()))
                .flatMap(action -> Stream.ofNullable(action.deadline().due()).map(due -> overdue(action, due)))
                .sorted(Comparator.comparing(Overdue::days).reversed())
                .toList();
    }

    private Overdue overdue(ActionView action, LocalDate due) {
        return new Overdue(
                action.reference(),
                action.wording(),
                lead(action),
                due,
                ChronoUnit.DAYS.between(due, basis.today()),
                basis.lines().get(action.answer()));
    }

    List<Awaiting> awaiting() {
        return where(action -> action.state() == AnswerState.IN_SIGN_OFF)
                .map(action -> new Awaiting(
                        action.reference(),
                        action.wording(),
                        basis.names().group(action.assuringGroup()),
                        action.deliveredAt() == null ? null : London.dateOf(action.deliveredAt())))
                .toList();
    }

    List<Completed> completed() {
        return where(basis::isCompleted)
                .flatMap(action -> Stream.ofNullable(action.closedAt())
                        .map(at -> new Completed(action.reference(), action.wording(), London.dateOf(at))))
                .toList();
    }

    List<DateMoved> datesMoved() {
        return where(basis::isDateMoved)
                .map(action -> new DateMoved(
                        action.reference(),
                        action.wording(),
                        action.firstDue(),
                        action.deadline().due(),
                        action.timesChanged(),
                        basis.late().getOrDefault(action.answer(), 0L)))
                .toList();
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (ActionView action : basis.actions()) {
            if (action.state() == AnswerState.NAMING_LEAD) gaps.add(gap(action, Lack.LEAD));
            if (action.asksForADate())
                gaps.add(gap(action, action.deadline().due() == null ? Lack.DATE : Lack.NEW_DATE));
        }
        return gaps;
    }

    private Gap gap(ActionView action, Lack lack) {
        return new Gap(action.reference(), action.wording(), lead(action), lack);
    }

    List<Change> changes() {
        if (basis.earlier() == null) return List.of();
        return basis.actions().stream().flatMap(this::change).toList();
    }

    private Stream<Change> change(ActionView action) {
        Standing before = basis.before(action);
        Stand now = basis.stand(action);
        if (before != null && before.stand().equals(now)) return Stream.empty();
        return Stream.of(new Change(action.reference(), action.wording(), before == null ? null : before.stand(), now));
    }

    /** What is overdue has its line beside it already. */
    List<Line> lines() {
        return where(action -> basis.rating(action) != Rating.OVERDUE)
                .flatMap(action -> Stream.ofNullable(basis.lines().get(action.answer()))
                        .map(line -> new Line(action.reference(), action.wording(), lead(action), line)))
                .toList();
    }

    /** Everything that is not done and not awaited either, so that nothing disappears from the board's sight. */
    List<Otherwise> otherwise() {
        return basis.actions().stream().flatMap(this::otherwise).toList();
    }

    private Stream<Otherwise> otherwise(ActionView action) {
        Ending ending = action.ending();
        if (ending != null) return Stream.of(otherwise(action, ending.reason(), ending.approvedBy()));
        Aside aside = action.aside();
        return aside == null ? Stream.empty() : Stream.of(otherwise(action, aside.reason(), aside.approvedBy()));
    }

    private static Otherwise otherwise(ActionView action, String reason, String agreed) {
        return new Otherwise(action.named(), action.wording(), action.stands(), reason, agreed);
    }

    List<Standing> standings() {
        return basis.actions().stream()
                .map(action -> new Standing(
                        action.answer().value().toString(),
                        action.reference(),
                        basis.stand(action),
                        action.timesChanged(),
                        action.impact()))
                .toList();
    }

    /** Each agency that was asked, and where nothing that holds came in, that it did not. */
    List<Stated> statements() {
        return basis.statements().stream().map(Listing::stated).toList();
    }

    private static Stated stated(AgencyStatement statement) {
        AgencyStatement.Text text = statement.holds() ? statement.text() : null;
        if (text == null) return new Stated(statement.agencyName(), null, "", "");
        String standing = text.standing().words();
        return new Stated(
                statement.agencyName(),
                text.words(),
                text.by().isEmpty() ? standing : standing + ": " + text.by(),
                text.answers());
    }

    List<Impact> impact() {
        return basis.actions().stream().flatMap(this::impact).toList();
    }

    private Stream<Impact> impact(ActionView action) {
        ImpactResult now = action.impact();
        Standing before = basis.before(action);
        if (now == null || (before != null && now == before.impact())) return Stream.empty();
        return Stream.of(new Impact(action.named(), action.wording(), action.impactWords()));
    }

    List<Reopened> reopened() {
        return where(action -> action.state() != AnswerState.ACCEPTED && wasAccepted(action))
                .map(action -> new Reopened(action.named(), action.wording(), action.stands()))
                .toList();
    }

    private boolean wasAccepted(ActionView action) {
        Standing before = basis.before(action);
        return before != null && before.stand().state() == AnswerState.ACCEPTED;
    }

    List<DateAsked> datesAsked() {
        return where(action -> action.circumstances().dateAsked())
                .map(action -> new DateAsked(
                        action.named(), action.wording(), action.deadline().due()))
                .toList();
    }
}
