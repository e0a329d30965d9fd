package org.followthrough.escalation.internal;

import org.followthrough.shared.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LadderSettings.class)
class LadderConfiguration {

    @Bean
    LadderCalendar ladderCalendar(WorkingDays workingDays, LadderSettings settings) {
        return new LadderCalendar(workingDays, settings);
    }
}
