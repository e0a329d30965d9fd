package org.followthrough.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a database of its own, with a clock set by hand, schedules off, the engine's executor off and
 * an SMTP server in process. Before each test the world is emptied, {@link TestPartnership} founded and the clock set to
 * {@link World#START}. Inject {@link World} to act in it. For PostgreSQL add
 * {@code @TestPropertySource(properties = "test.database=POSTGRESQL")}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "followthrough.engine.executor=false",
            "followthrough.schedules=off",
            "followthrough.mail.quiet=0s",
            "followthrough.secret=a-secret-of-the-tests-that-nobody-else-uses",
            "followthrough.base-url=https://followthrough.example",
            "spring.mail.host=127.0.0.1",
            "followthrough.first-manager.name=Fern First",
            "followthrough.first-manager.email=fern@unit.example",
            "followthrough.first-manager.password=only-until-the-world-begins",
            "server.servlet.session.cookie.secure=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("settable-clock")
@Import(TestSetup.class)
@ExtendWith(FreshWorld.class)
public @interface FollowthroughTest {

    /** {@code RANDOM_PORT} where a browser comes to it. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment web() default SpringBootTest.WebEnvironment.MOCK;
}
