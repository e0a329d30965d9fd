package org.followthrough.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** A handler method's {@link MayCall} rule, read and checked. */
public record WhoMayCall(Set<Seat> seats, boolean everyone, boolean withoutSignIn) {

    public WhoMayCall {
        seats = Set.copyOf(seats);
        long given = Stream.of(!seats.isEmpty(), everyone, withoutSignIn)
                .filter(is -> is)
                .count();
        if (given != 1)
            throw new IllegalArgumentException("a rule names seats, or everyone, or withoutSignIn: one of them");
    }

    /** The rule on the method, else the one on its controller; empty where neither carries one. */
    public static Optional<WhoMayCall> of(HandlerMethod handler) {
        MayCall rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), MayCall.class);
        if (rule == null) rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), MayCall.class);
        return Optional.ofNullable(rule).map(WhoMayCall::read);
    }

    private static WhoMayCall read(MayCall rule) {
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        seats.addAll(List.of(rule.value()));
        return new WhoMayCall(seats, rule.everyone(), rule.withoutSignIn());
    }

    /** @param viewer the signed-in person, or null where nobody is */
    public boolean lets(@Nullable Viewer viewer) {
        if (withoutSignIn) return true;
        if (viewer == null) return false;
        return everyone || seats.stream().anyMatch(viewer::holds);
    }
}
