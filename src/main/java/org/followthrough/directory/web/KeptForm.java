package org.followthrough.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody typed into a form that could not be taken yet, because its page was too old or nobody was signed in any
 * more. It travels through the next pages as hidden fields, so that nothing is kept on the server for a stranger.
 *
 * @param action the path it was sent to
 * @param fields what was typed, in the form's order; never a password
 * @param files whether files came with it, which cannot travel on
 */
record KeptForm(String action, List<Field> fields, boolean multipart, boolean files) {

    /** The name under which each field travels through the sign-in page. */
    static final String TRAVELLING = "kept";

    private static final Set<String> NEVER = Set.of("_csrf", "password", TRAVELLING);

    /** What was sent just now. */
    static KeptForm sentIn(HttpServletRequest request) {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> !NEVER.contains(entry.getKey()))
                .flatMap(KeptForm::each)
                .toList();
        boolean multipart = isMultipart(request);
        return new KeptForm(LocalPath.of(request).value(), fields, multipart, multipart && hasFiles(request));
    }

    /** What travelled through the sign-in page. */
    static KeptForm broughtBy(HttpServletRequest request) {
        String[] travelling = request.getParameterValues(TRAVELLING);
        List<Field> fields = travelling == null
                ? List.of()
                : Stream.of(travelling).map(Field::parse).toList();
        boolean multipart = Boolean.parseBoolean(request.getParameter("keptMultipart"));
        boolean files = Boolean.parseBoolean(request.getParameter("keptFiles"));
        return new KeptForm(LocalPath.of(request.getParameter("then")).value(), fields, multipart, files);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** What is worth showing: what has words in it. */
    public List<Field> shown() {
        return fields.stream().filter(field -> !field.value.isBlank()).toList();
    }

    private static Stream<Field> each(Map.Entry<String, String[]> parameter) {
        return Stream.of(parameter.getValue()).map(value -> new Field(parameter.getKey(), value));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static boolean hasFiles(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .anyMatch(part -> part.getSubmittedFileName() != null && part.getSize() > 0);
        } catch (IOException | ServletException unreadable) {
            return true;
        }
    }

    record Field(String name, String value) {

        /** As one value to travel in. */
        public String line() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + value;
        }

        static Field parse(String line) {
            int end = Math.max(line.indexOf('='), 0);
            return new Field(
                    URLDecoder.decode(line.substring(0, end), StandardCharsets.UTF_8), line.substring(end + 1));
        }

        /** The name as words: {@code answer-by} and {@code answerBy} become "Answer by". */
        public String label() {
            String words = name.replaceAll("([a-z])([A-Z0-9])", "$1 $2")
                    .replaceAll("[^A-Za-z0-9]+", " ")
                    .strip();
            return words.isEmpty()
                    ? name
                    : Character.toUpperCase(words.charAt(0))
                            + words.substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
