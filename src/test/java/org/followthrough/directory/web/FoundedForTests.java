package org.followthrough.directory.web;

import org.followthrough.directory.Founding;
import org.followthrough.directory.Partnership;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestPartnership;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class FoundedForTests {

    @Bean
    SettableClock clock() {
        return SettableClock.at("2026-03-02T09:00:00Z");
    }

    /** Founded as the bean is made: before the application would look for its first manager. */
    @Bean
    Partnership founded(Founding founding) {
        Partnership partnership = TestPartnership.partnership();
        if (!founding.isFounded()) founding.found(partnership);
        return partnership;
    }
}
