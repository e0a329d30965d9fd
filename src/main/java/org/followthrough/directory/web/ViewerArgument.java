package org.followthrough.directory.web;

import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the person who is asking, as an argument of type {@link Viewer}; null only to a nullable one. */
class ViewerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object viewer = request.getAttribute(FreshViewer.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (viewer == null && !parameter.isOptional())
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        return viewer;
    }
}
