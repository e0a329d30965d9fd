package org.followthrough.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its navigation, error pages included. */
@ControllerAdvice
class NavigationAdvice {

    private final boolean demo;

    NavigationAdvice(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("navigation")
    Navigation navigation(HttpServletRequest request, @Nullable Viewer viewer) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Navigation.of(viewer, path, demo);
    }
}
