package org.followthrough.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the gallery's pages are told, page by page. */
final class GalleryModels {

    private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3);

    private GalleryModels() {}

    static Map<String, Object> of(String template) {
        var model = new LinkedHashMap<String, Object>();
        model.put("navigation", Map.of("person", "Amina Farrow", "places", places()));
        model.put("long", LONG);
        model.put("choices", choices());
        switch (template) {
            case "gallery/refused" -> model.put("errors", errors());
            case "gallery/words" -> {
                model.put("done", "Your evidence was sent. Bel Okafor looks at it next, by 14 April 2026.");
                model.put("notice", "Evidence for 2 actions is due this week.");
            }
            case "error/404" -> model.remove("navigation");
            default -> model.put("errors", Map.of());
        }
        return model;
    }

    private static List<Map<String, Object>> places() {
        return List.of(
                place("My tasks", true),
                place("Plans", false),
                place("Load a plan", false),
                place("Reports", false),
                place("Mailbox", false),
                place("Clock", false));
    }

    private static Map<String, Object> place(String name, boolean current) {
        return Map.of("name", name, "path", "/gallery/words", "current", current);
    }

    private static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("accepted", "Accept the evidence");
        choices.put("returned", "Return it with a reason");
        choices.put("more", "Ask for more, because one agency named in the action has not answered");
        return choices;
    }

    private static Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        errors.put("reference", "Enter the minute’s reference");
        errors.put("statement", "Enter what was done, in 4,000 characters or fewer");
        errors.put("verdict", "Choose whether you accept the evidence");
        errors.put("reason", "Enter the reason: the lead sees it");
        errors.put("groups", "Choose at least one group");
        errors.put("received", "Tick the box to say that you received the report");
        errors.put("lead", "Choose who leads");
        errors.put("answerBy", "Enter the day to answer by, such as 27 3 2026");
        errors.put("evidence", "Choose a file that is not empty");
        errors.put("", "The clock moved on while you were writing: check the dates");
        return errors;
    }
}
