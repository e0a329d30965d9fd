package org.followthrough.notification.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.followthrough.notification.internal.NewMail.Printed;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a letter in its plain and its HTML form. Has an engine of its own, and none that is a bean: Boot's for pages
 * gives way to any other.
 */
@Component
class Printer {

    private final TemplateEngine engine = new SpringTemplateEngine();

    Printer() {
        engine.addTemplateResolver(templates(".txt", TemplateMode.TEXT));
        engine.addTemplateResolver(templates(".html", TemplateMode.HTML));
    }

    Printed print(Letter letter) {
        Context model = new Context(Locale.UK, Map.of("letter", letter));
        return new Printed(
                engine.process("letter.txt", model).replaceAll("\n{3,}", "\n\n").strip() + "\n",
                engine.process("letter.html", model));
    }

    private static ClassLoaderTemplateResolver templates(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Printer.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
