package org.followthrough.worklist.web;

import java.util.List;
import java.util.Map;
import org.followthrough.worklist.internal.ChoiceField;
import org.followthrough.worklist.internal.DateField;
import org.followthrough.worklist.internal.NumberField;
import org.followthrough.worklist.internal.Part;
import org.followthrough.worklist.internal.PicksField;
import org.followthrough.worklist.internal.Surroundings;
import org.followthrough.worklist.internal.TextField;
import org.followthrough.worklist.internal.TickField;
import org.followthrough.worklist.internal.Typed;
import org.jspecify.annotations.Nullable;

/** Draws one question with what was typed in answer to it. */
final class FieldDrawing {

    private final Typed typed;
    private final Surroundings around;

    FieldDrawing(Typed typed, Surroundings around) {
        this.typed = typed;
        this.around = around;
    }

    PartView draw(Part.Field field, @Nullable String hint) {
        if (field instanceof TextField text) return text(text, hint);
        if (field instanceof NumberField) return line(field, hint, "numeric", "10");
        if (field instanceof TickField)
            return new PartView.Tick("tick", field.key(), label(field), hint, TickField.TICKED.equals(value(field)));
        if (field instanceof ChoiceField choice) return choice(choice, hint);
        if (field instanceof PicksField picks)
            return new PartView.Choices(
                    "picks", field.key(), label(field), hint, picks.options().of(around), typed.all(field.key()));
        return date((DateField) field, hint);
    }

    PartView.Radios radios(ChoiceField field, @Nullable String hint, Map<String, List<PartView>> reveals) {
        return new PartView.Radios(
                "radios", field.key(), label(field), hint, field.options().of(around), value(field), reveals);
    }

    private PartView choice(ChoiceField field, @Nullable String hint) {
        if (!field.list()) return radios(field, hint, Map.of());
        return new PartView.Choices(
                "select", field.key(), label(field), hint, field.options().of(around), typed.all(field.key()));
    }

    private PartView text(TextField field, @Nullable String hint) {
        if (field.lines())
            return new PartView.Lines("lines", field.key(), label(field), hint, value(field), field.maxLength());
        TextField.Format format = field.format();
        if (format == null) return line(field, hint, "text", "");
        return switch (format.kind()) {
            case EMAIL -> line(field, hint, "email", "");
            case PHONE -> line(field, hint, "tel", "20");
            case PATTERN -> line(field, hint, "text", "");
        };
    }

    private PartView line(Part.Field field, @Nullable String hint, String type, String width) {
        return new PartView.Line(
                "line",
                field.key(),
                label(field),
                hint,
                value(field),
                type,
                width,
                field.question().autocomplete());
    }

    private PartView date(DateField field, @Nullable String hint) {
        return new PartView.Day(
                field.kind() == DateField.Kind.TIME ? "time" : "date",
                field.key(),
                label(field),
                hint,
                typed.text(field.day()),
                typed.text(field.month()),
                typed.text(field.year()),
                field.kind() == DateField.Kind.DATE ? null : typed.text(field.time()));
    }

    private static String label(Part.Field field) {
        return field.question().label();
    }

    private String value(Part.Field field) {
        return typed.text(field.key());
    }
}
