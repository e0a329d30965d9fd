package org.followthrough.worklist.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.shared.London;
import org.followthrough.worklist.internal.ChoiceField;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.Part;
import org.followthrough.worklist.internal.PicksField;
import org.followthrough.worklist.internal.Sentences;
import org.followthrough.worklist.internal.Surroundings;
import org.followthrough.worklist.internal.Typed;

/** Questions with their answers in words: to be checked before they are sent, or read after they were not. */
record AnswerRows(List<Row> rows) {

    /** @param anchor where on the form's page the answer is changed */
    record Row(String question, String answer, String anchor) {}

    /** What was asked and answered, questions left empty included, hidden ones not. */
    static AnswerRows of(Form form, Map<String, Object> answers, Surroundings around) {
        List<Row> rows = new ArrayList<>();
        for (Form.Asked asked : form.asked()) {
            if (asked.hidden().stream().anyMatch(condition -> condition.holds(answers))) continue;
            Part.Field field = asked.field();
            Object answer = answers.get(field.key());
            String words = answer == null ? Sentences.say("notAnswered") : words(field, answer, around);
            rows.add(new Row(field.question().label(), words, field.key()));
        }
        return new AnswerRows(rows);
    }

    /** What was typed, as it was typed, of the questions into which anything was. */
    static AnswerRows typed(Form form, Typed typed, Surroundings around) {
        List<Row> rows = new ArrayList<>();
        for (Part.Field field : form.fields()) {
            String words = field.inputs().stream()
                    .flatMap(input -> typed.all(input).stream())
                    .filter(text -> !text.isBlank())
                    .map(text -> label(field, text, around))
                    .collect(Collectors.joining(" "));
            if (!words.isEmpty()) rows.add(new Row(field.question().label(), words, field.key()));
        }
        return new AnswerRows(rows);
    }

    private static String words(Part.Field field, Object answer, Surroundings around) {
        if (answer instanceof Boolean yes) return Sentences.say(yes ? "yes" : "no");
        if (answer instanceof LocalDate date) return London.inWords(date);
        if (answer instanceof LocalTime time) return DueWords.time(time);
        if (answer instanceof LocalDateTime moment)
            return London.inWords(moment.toLocalDate()) + " at " + DueWords.time(moment.toLocalTime());
        if (answer instanceof BigDecimal number) return number.toPlainString();
        if (answer instanceof List<?> picked)
            return picked.stream()
                    .map(each -> label(field, String.valueOf(each), around))
                    .collect(Collectors.joining("\n"));
        return label(field, String.valueOf(answer), around);
    }

    private static String label(Part.Field field, String value, Surroundings around) {
        if (field instanceof ChoiceField choice)
            return choice.options().of(around).getOrDefault(value, value);
        if (field instanceof PicksField picks) return picks.options().of(around).getOrDefault(value, value);
        return value;
    }
}
