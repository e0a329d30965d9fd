package org.followthrough.directory.web;

import java.util.List;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.WhoMayCall;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start while any handler method of ours says nothing, or something contradictory, by {@link MayCall}. */
@Component
class OwnHandlers implements SmartInitializingSingleton {

    private final List<RequestMappingHandlerMapping> mappings;

    OwnHandlers(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    static boolean isOwn(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.followthrough.");
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(OwnHandlers::isOwn)
                .filter(method -> WhoMayCall.of(method).isEmpty())
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
        if (!silent.isEmpty()) throw new IllegalStateException("@MayCall is missing on " + String.join(", ", silent));
    }
}
