package org.followthrough.worklist.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.FormReader;
import org.followthrough.worklist.internal.Surroundings;
import org.followthrough.worklist.internal.Typed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** A form as a browser gets it. */
final class Rendered {

    private static final SpringTemplateEngine TEMPLATES = templates();
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("p1", "Ana Field, Testshire Police");
        PEOPLE.put("p2", "Ben Marsh");
    }

    private Rendered() {}

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    /** @param components of a form, as JSON with single quotes; {@code #} stands for a quote inside a text */
    static Document form(Map<String, List<String>> typed, Map<String, String> errors, String... components) {
        String json = "{'id': 'f', 'type': 'default', 'components': [" + String.join(",", components) + "]}";
        return form(FormReader.read("f", json.replace('\'', '"').replace("#", "\\\"")), typed, errors);
    }

    static Document form(Form form, Map<String, List<String>> typed, Map<String, String> errors) {
        Surroundings around = new Surroundings(LocalDate.of(2026, 3, 31), key -> PEOPLE);
        return page(
                "worklist/form",
                Map.of("errors", errors, "parts", new FormDrawing(form, new Typed(typed), around).parts()));
    }

    private static Document page(String template, Map<String, Object> model) {
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        WebContext context = new WebContext(exchange, Locale.UK, model);
        return Jsoup.parse(TEMPLATES.process(template, java.util.Set.of("parts"), context));
    }
}
