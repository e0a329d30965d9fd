package org.followthrough.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.directory.WhoMayCall;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One mapping of ours, with its rule. */
record Endpoint(HttpMethod method, String pattern, Set<String> params, WhoMayCall rule) {

    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .flatMap(each -> of(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.followthrough");
    }

    private static List<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        WhoMayCall rule =
                WhoMayCall.of(handler).orElseThrow(() -> new AssertionError(handler + " says nobody who may call it"));
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<String> params = mapping.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .collect(java.util.stream.Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Endpoint(method.asHttpMethod(), pattern, params, rule)))
                .toList();
    }

    /** Its path with an id in every place that takes one. */
    String path(UUID id) {
        return pattern.replaceAll("\\{[^/]*}", id.toString());
    }

    boolean takesAnId() {
        return pattern.contains("{");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + pattern + (params.isEmpty() ? "" : params);
    }
}
