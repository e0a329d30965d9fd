package org.followthrough.worklist.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.followthrough.worklist.internal.Part.Field;

/**
 * A date in three inputs, a time in one, or both, all local to London.
 *
 * @param noPast refuses days before today
 * @param noFuture refuses days after today
 */
public record DateField(Question question, Kind kind, boolean noPast, boolean noFuture) implements Field {

    public enum Kind {
        DATE,
        TIME,
        DATETIME
    }

    public DateField {
        if (noPast && noFuture) throw new UnusableForm(question.key() + " allows today alone");
        if (kind == Kind.TIME && (noPast || noFuture)) throw new UnusableForm(question.key() + " has no day");
    }

    public String day() {
        return key() + "-day";
    }

    public String month() {
        return key() + "-month";
    }

    public String year() {
        return key() + "-year";
    }

    public String time() {
        return key() + "-time";
    }

    @Override
    public List<String> inputs() {
        return switch (kind) {
            case DATE -> List.of(day(), month(), year());
            case TIME -> List.of(time());
            case DATETIME -> List.of(day(), month(), year(), time());
        };
    }

    @Override
    public Reading read(Typed typed, Surroundings around) {
        if (inputs().stream().anyMatch(input -> typed.all(input).size() > 1)) return question.wrong("twice");
        if (inputs().stream().allMatch(input -> typed.text(input).isBlank()))
            return question.missing(kind == Kind.TIME ? "missing.time" : "missing.date");
        return switch (kind) {
            case DATE -> date(typed, around);
            case TIME -> time(typed);
            case DATETIME -> moment(typed, around);
        };
    }

    private Reading date(Typed typed, Surroundings around) {
        Reading read = PrintedDate.of(typed.text(day()), typed.text(month()), typed.text(year()), question);
        return read instanceof Reading.Value value && value.value() instanceof LocalDate date
                ? bounded(date, around.today())
                : read;
    }

    private Reading bounded(LocalDate date, LocalDate today) {
        if (noPast && date.isBefore(today)) return question.wrong("date.past");
        if (noFuture && date.isAfter(today)) return question.wrong("date.future");
        return Reading.of(date);
    }

    private Reading time(Typed typed) {
        return PrintedTime.of(typed.text(time())).map(Reading::of).orElseGet(() -> question.wrong("time"));
    }

    private Reading moment(Typed typed, Surroundings around) {
        Reading day = date(typed, around);
        if (!(day instanceof Reading.Value given && given.value() instanceof LocalDate date)) return day;
        Reading hour = time(typed);
        if (!(hour instanceof Reading.Value at && at.value() instanceof LocalTime time)) return hour;
        return Reading.of(date.atTime(time));
    }
}
