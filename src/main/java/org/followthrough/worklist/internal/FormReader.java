package org.followthrough.worklist.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form of {@code forms/} and refuses whatever we would not honour. */
public final class FormReader {

    private static final Set<String> ABOUT_THE_FORM = Set.of(
            "$schema", "type", "id", "schemaVersion", "executionPlatform", "executionPlatformVersion", "components");
    private static final Set<String> COMMON = Set.of("type", "id", "layout", "conditional", "properties");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FormReader() {}

    /** @param name the file's name without its ending, which the form's id must be */
    public static Form read(String name, String json) {
        Declared form = parse(name, json).only(ABOUT_THE_FORM);
        if (!name.equals(form.text("id"))) throw form.unusable("has another id than its file's name");
        if (!"default".equals(form.text("type"))) throw form.unusable("is not of the type default");
        return new Form(name, parts(form));
    }

    private static Declared parse(String name, String json) {
        try {
            return new Declared(JSON.readTree(json), name);
        } catch (JacksonException notJson) {
            throw new UnusableForm(name + " is not JSON", notJson);
        }
    }

    private static List<Part> parts(Declared of) {
        List<Part> parts = new ArrayList<>();
        for (Declared component : of.list("components")) parts.add(part(component));
        return parts;
    }

    private static Part part(Declared component) {
        String type = component.needed("type");
        return switch (type) {
            case "text" -> words(allow(component, "text"));
            case "group" -> section(allow(component, "label", "components", "showOutline"));
            case "button" -> button(allow(component, "label", "action"));
            default -> FieldReader.read(type, component);
        };
    }

    static Declared allow(Declared component, String... more) {
        Set<String> allowed = new HashSet<>(COMMON);
        allowed.addAll(List.of(more));
        return component.only(allowed);
    }

    private static Part words(Declared component) {
        @Nullable
        String widget = component.inside("properties").only(Set.of("widget")).text("widget");
        if (widget != null && !widget.equals("evidence")) throw component.unusable("has the unknown widget " + widget);
        return new Part.Words(component.needed("text"), widget != null, component.hidden());
    }

    private static Part section(Declared component) {
        component.inside("properties").only(Set.of());
        return new Part.Section(component.needed("label"), parts(component), component.hidden());
    }

    private static Part button(Declared component) {
        if (!"submit".equals(component.text("action"))) throw component.unusable("does anything but submit");
        if (component.has("conditional")) throw component.unusable("is hidden at times");
        component.inside("properties").only(Set.of());
        return new Part.Button(component.needed("label"));
    }
}
