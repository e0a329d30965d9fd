package org.followthrough.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.directory.WhoMayCall;
import org.followthrough.testing.TestPartnership;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class MayCallTest {

    private final Viewer manager = viewer(Seat.BUSINESS_MANAGER);
    private final Viewer chair = viewer(Seat.GROUP_CHAIR);

    @Test
    void holders_of_a_seat_named_may_call_and_nobody_else() {
        WhoMayCall rule = rule("forManagers");
        assertThat(rule.lets(manager)).isTrue();
        assertThat(rule.lets(chair)).isFalse();
        assertThat(rule.lets(null)).isFalse();
    }

    @Test
    void the_rule_of_the_controller_holds_where_the_method_says_nothing() {
        WhoMayCall rule = rule("asTheController");
        assertThat(rule.lets(chair)).isTrue();
        assertThat(rule.lets(null)).isFalse();
    }

    @Test
    void only_an_open_page_may_be_called_by_nobody() {
        assertThat(rule("open").lets(null)).isTrue();
    }

    @Test
    void a_rule_says_one_thing() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("contradictory"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("empty"));
    }

    @Test
    void the_application_does_not_start_while_a_page_says_nothing() {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticApplicationContext());
        mapping.afterPropertiesSet();
        var careful = new Careful();
        mapping.registerMapping(path("/a"), careful, method(Careful.class, "asTheController"));
        new OwnHandlers(List.of(mapping)).afterSingletonsInstantiated();

        mapping.registerMapping(path("/b"), new Careless(), method(Careless.class, "forgotten"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new OwnHandlers(List.of(mapping)).afterSingletonsInstantiated())
                .withMessageContaining("Careless#forgotten");
    }

    private static RequestMappingInfo path(String path) {
        return RequestMappingInfo.paths(path).build();
    }

    private static WhoMayCall rule(String method) {
        return WhoMayCall.of(new HandlerMethod(new Careful(), method(Careful.class, method)))
                .orElseThrow();
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Viewer viewer(Seat seat) {
        return new Viewer(TestPartnership.MANAGER, "Someone", null, Set.of(seat), Set.of(), Set.of(), Set.of());
    }

    @MayCall(everyone = true)
    static class Careful {

        @MayCall(Seat.BUSINESS_MANAGER)
        void forManagers() {}

        void asTheController() {}

        @MayCall(withoutSignIn = true)
        void open() {}

        @MayCall(value = Seat.BUSINESS_MANAGER, everyone = true)
        void contradictory() {}

        @MayCall
        void empty() {}
    }

    static class Careless {
        void forgotten() {}
    }
}
