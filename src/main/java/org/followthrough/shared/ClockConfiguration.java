package org.followthrough.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The machine's clock, unless a profile brings one that can be moved. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo & !settable-clock")
    Clock clock() {
        return Clock.systemUTC();
    }
}
