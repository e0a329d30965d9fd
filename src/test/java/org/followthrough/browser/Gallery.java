package org.followthrough.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Serves every fragment in its states, with the styles, the script and a Content-Security-Policy as strict as the
 * product's, and without the product. To look at it by hand, start {@link #main} with the test class path.
 */
final class Gallery implements AutoCloseable {

    private static final String NONCE = "Z2FsbGVyeQ";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "png", "image/png");

    private final HttpServer server;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final JakartaServletWebApplication application =
            JakartaServletWebApplication.buildApplication(new MockServletContext());

    private Gallery() throws IOException {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        templates.setTemplateResolver(files);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/assets/", this::asset);
        server.createContext("/", this::page);
        server.start();
    }

    static Gallery open() throws IOException {
        return new Gallery();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void page(HttpExchange exchange) throws IOException {
        var template = exchange.getRequestURI().getPath().substring(1);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'nonce-" + NONCE + "'; frame-ancestors 'none'");
        answer(exchange, "text/html; charset=utf-8", rendered(template).getBytes(StandardCharsets.UTF_8));
    }

    private String rendered(String template) {
        var request = new MockHttpServletRequest();
        request.setAttribute("cspNonce", NONCE);
        var exchange = application.buildExchange(request, new MockHttpServletResponse());
        return templates.process(template, new WebContext(exchange, Locale.UK, GalleryModels.of(template)));
    }

    private void asset(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
        try (var content = Gallery.class.getResourceAsStream("/static" + path)) {
            answer(exchange, type, content.readAllBytes());
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
