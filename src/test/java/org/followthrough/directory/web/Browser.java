package org.followthrough.directory.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.testing.TestPartnership;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser does without scripts: keeps cookies, sends forms with what stands in them. Follows no redirect. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String root;

    Browser(int port) {
        this.root = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** Posts just these fields. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** Posts a file of so many bytes beside a field {@code words}. */
    HttpResponse<String> upload(String path, String token, int bytes) {
        String head = part("_csrf", token) + part("words", "some words")
                + "--xxx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.docx\"\r\n\r\n";
        String body = head + "a".repeat(bytes) + "\r\n--xxx--\r\n";
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=xxx")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String part(String name, String value) {
        return "--xxx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** A token as any page of ours carries it in its forms. */
    String token() {
        return field(Jsoup.parse(get("/sign-in").body()), "_csrf");
    }

    /** Sends the sign-in page's form as it stands, filled in. */
    HttpResponse<String> signIn(Document page, String username, String password) {
        Map<String, String> fields = page.select("main .govuk-grid-row form input[type=hidden]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), input -> input.attr("value")));
        fields.put("username", username);
        fields.put("password", password);
        return post("/sign-in", fields);
    }

    HttpResponse<String> signIn(String username) {
        return signIn(Jsoup.parse(get("/sign-in").body()), username, TestPartnership.PASSWORD);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void forgetSession() {
        cookies().stream()
                .filter(cookie -> cookie.getName().equals("followthrough-session"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(root), cookie));
    }

    static String field(Document page, String name) {
        return page.select("input[name=" + name + "]").attr("value");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
