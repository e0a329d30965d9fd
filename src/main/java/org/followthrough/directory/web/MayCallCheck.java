package org.followthrough.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.directory.WhoMayCall;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds each request against the {@link MayCall} rule of what would answer it. Handlers of the framework's have none. */
class MayCallCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && OwnHandlers.isOwn(method)) {
            Viewer viewer = (Viewer) request.getAttribute(FreshViewer.ATTRIBUTE);
            if (WhoMayCall.of(method).filter(rule -> rule.lets(viewer)).isEmpty())
                throw new NotVisible(method.getShortLogMessage());
        }
        return true;
    }
}
