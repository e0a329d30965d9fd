package org.followthrough.directory.web;

import org.followthrough.directory.Founding;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestPartnership;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class FoundedForTests {

    @Bean
    SettableClock clock() {
        return SettableClock.at("2026-03-02T09:00:00Z");
    }

    @Bean
    SmartInitializingSingleton founded(Founding founding) {
        return () -> {
            if (!founding.isFounded()) founding.found(TestPartnership.partnership());
        };
    }
}
