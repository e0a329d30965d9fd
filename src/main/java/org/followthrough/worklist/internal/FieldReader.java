package org.followthrough.worklist.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.followthrough.worklist.internal.TextField.Format;
import org.jspecify.annotations.Nullable;

/** Reads the components that are questions. */
final class FieldReader {

    private static final Set<String> EXTRAS = Set.of("hint", "message", "autocomplete");
    private static final Set<String> DATE_EXTRAS = Set.of("hint", "message", "autocomplete", "latest");
    private static final String[] LENGTHS = {"required", "minLength", "maxLength"};
    private static final String[] LENGTHS_AND_FORMAT = {
        "required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType"
    };

    private FieldReader() {}

    static Part.Field read(String type, Declared component) {
        return switch (type) {
            case "textfield" -> text(component, false);
            case "textarea" -> text(component, true);
            case "number" -> number(allow(component, "increment", "decimalDigits"));
            case "checkbox" -> new TickField(question(allow(component), "required"));
            case "radio" -> new ChoiceField(question(allowOptions(component), "required"), options(component), false);
            case "select" -> new ChoiceField(question(allowOptions(component), "required"), options(component), true);
            case "checklist" -> new PicksField(question(allowOptions(component), "required"), options(component));
            case "datetime" -> date(allow(component, "subtype", "disallowPassedDates"));
            default -> throw component.unusable("is a " + type + ", which no task form may hold");
        };
    }

    private static Declared allow(Declared component, String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"key", "label", "description", "validate"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return FormReader.allow(component, all);
    }

    private static Declared allowOptions(Declared component) {
        return allow(component, "values", "valuesKey");
    }

    private static Question question(Declared component, String... rules) {
        return question(component, EXTRAS, rules);
    }

    private static Question question(Declared component, Set<String> known, String... rules) {
        Declared validate = component.inside("validate").only(Set.of(rules));
        Declared extras = component.inside("properties").only(known);
        if (extras.has("hint") && component.has("description")) throw component.unusable("has two hints");
        @Nullable String hint = extras.text("hint");
        return new Question(
                component.needed("key"),
                component.needed("label"),
                hint != null ? hint : component.text("description"),
                validate.flag("required"),
                extras.text("message"),
                extras.text("autocomplete"),
                component.hidden());
    }

    private static TextField text(Declared component, boolean lines) {
        Declared allowed = allow(component);
        Question question = lines ? question(allowed, LENGTHS) : question(allowed, LENGTHS_AND_FORMAT);
        Declared validate = component.inside("validate");
        @Nullable Integer least = validate.integer("minLength");
        @Nullable Integer most = validate.integer("maxLength");
        int bound = lines ? TextField.LINES : TextField.LINE;
        return new TextField(
                question,
                lines,
                least == null ? 0 : least,
                most == null ? bound : most,
                lines ? null : format(validate));
    }

    private static @Nullable Format format(Declared validate) {
        @Nullable String type = validate.text("validationType");
        @Nullable String pattern = validate.text("pattern");
        if (type == null || type.equals("custom")) return pattern == null ? null : pattern(pattern, validate);
        if (pattern != null) throw validate.unusable("has a pattern beside the type " + type);
        return switch (type) {
            case "email" -> Format.EMAIL;
            case "phone" -> Format.PHONE;
            default -> throw validate.unusable("has the unknown type " + type);
        };
    }

    private static Format pattern(String pattern, Declared validate) {
        try {
            return new Format(Format.Kind.PATTERN, Pattern.compile(pattern), validate.text("patternErrorMessage"));
        } catch (PatternSyntaxException wrong) {
            throw new UnusableForm(validate.place() + " has a pattern that cannot be read", wrong);
        }
    }

    private static NumberField number(Declared component) {
        Declared validate = component.inside("validate");
        return new NumberField(
                question(component, "required", "min", "max"),
                validate.number("min"),
                validate.number("max"),
                component.integer("decimalDigits"),
                component.number("increment"));
    }

    private static DateField date(Declared component) {
        @Nullable String subtype = component.text("subtype");
        @Nullable String latest = component.inside("properties").text("latest");
        if (latest != null && !latest.equals("today")) throw component.unusable("has a latest day other than today");
        return new DateField(
                question(component, DATE_EXTRAS, "required"),
                kind(subtype == null ? "date" : subtype, component),
                component.flag("disallowPassedDates"),
                latest != null);
    }

    private static DateField.Kind kind(String subtype, Declared component) {
        return switch (subtype) {
            case "date" -> DateField.Kind.DATE;
            case "time" -> DateField.Kind.TIME;
            case "datetime" -> DateField.Kind.DATETIME;
            default -> throw component.unusable("has the unknown subtype " + subtype);
        };
    }

    private static Options options(Declared component) {
        Map<String, String> fixed = new LinkedHashMap<>();
        if (component.has("values"))
            for (Declared option : component.list("values")) {
                option.only(Set.of("label", "value"));
                if (fixed.put(option.needed("value"), option.needed("label")) != null)
                    throw option.unusable("repeats a value");
            }
        return new Options(fixed, component.text("valuesKey"));
    }
}
