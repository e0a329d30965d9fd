package org.followthrough.worklist.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.workflow.Commands;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application and beside its desks the {@link DeskOfTests}. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FollowthroughTest
@Import(TaskTest.Setup.class)
@interface TaskTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Setup {
        @Bean
        DeskOfTests deskOfTests(ApplicationEventPublisher events, Commands commands, JdbcClient jdbc) {
            return new DeskOfTests(events, commands, jdbc);
        }
    }
}
