package org.followthrough.worklist.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One JSON object of a form, read strictly: what is not understood is refused, never passed over. */
record Declared(JsonNode node, String place) {

    Declared {
        if (!node.isObject()) throw new UnusableForm(place + " is not an object");
    }

    /** Refuses every property but these. */
    Declared only(Set<String> allowed) {
        for (String name : node.propertyNames())
            if (!allowed.contains(name)) throw unusable("has the property " + name + ", which is not supported");
        return this;
    }

    @Nullable
    String text(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null) return null;
        if (!value.isString()) throw unusable("has a " + name + " that is no text");
        String text = value.stringValue();
        if (text.startsWith("=") || text.contains("{{")) throw unusable("has a " + name + " that is computed");
        return text.isBlank() ? null : text;
    }

    String needed(String name) {
        @Nullable String text = text(name);
        if (text == null) throw unusable("has no " + name);
        return text;
    }

    boolean flag(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null) return false;
        if (!value.isBoolean()) throw unusable("has a " + name + " that is neither true nor false");
        return value.booleanValue();
    }

    /** A number, also where the designer's tool wrote it as text. */
    @Nullable
    BigDecimal number(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null) return null;
        if (value.isNumber()) return value.decimalValue();
        @Nullable String text = text(name);
        if (text == null || !text.matches("-?\\d{1,18}(\\.\\d{1,18})?"))
            throw unusable("has a " + name + " that is no number");
        return new BigDecimal(text);
    }

    @Nullable
    Integer integer(String name) {
        @Nullable BigDecimal number = number(name);
        if (number == null) return null;
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            throw new UnusableForm(place + " has a " + name + " that is no whole number", fraction);
        }
    }

    Condition hidden() {
        @Nullable
        JsonNode hide = inside("conditional").only(Set.of("hide")).node.get("hide");
        if (hide == null) return Condition.never();
        if (!hide.isBoolean() && !hide.isString()) throw unusable("has a condition that is no expression");
        return Condition.parse(hide.isBoolean() ? String.valueOf(hide.booleanValue()) : hide.stringValue());
    }

    /** The object under {@code name}; an empty one where there is none. */
    Declared inside(String name) {
        @Nullable JsonNode value = node.get(name);
        return new Declared(value == null ? JsonNodeFactory.instance.objectNode() : value, place + ", " + name);
    }

    List<Declared> list(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null || !value.isArray()) throw unusable("has no list of " + name);
        List<Declared> list = new ArrayList<>();
        for (JsonNode each : value) list.add(new Declared(each, place + ", " + name + " " + (list.size() + 1)));
        return list;
    }

    boolean has(String name) {
        return node.has(name);
    }

    UnusableForm unusable(String why) {
        return new UnusableForm(place + " " + why);
    }
}
