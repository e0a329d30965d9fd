package org.followthrough.escalation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.followthrough.shared.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LadderSettingsTest {

    private final ApplicationContextRunner installation = new ApplicationContextRunner()
            .withBean(WorkingDays.class, WorkingDays::ofEnglandAndWales)
            .withUserConfiguration(LadderConfiguration.class);

    @Test
    void unless_set_rungs_act_at_eight_and_a_month_has_five_days() {
        installation.run(context ->
                assertThat(context.getBean(LadderSettings.class)).isEqualTo(new LadderSettings(LocalTime.of(8, 0), 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de"})
    void both_are_set_alike_wherever_the_machine_stands(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            installation
                    .withPropertyValues(
                            "followthrough.escalation.rung-time=09:30", "followthrough.escalation.month-grace-days=0")
                    .run(context -> assertThat(context.getBean(LadderSettings.class))
                            .isEqualTo(new LadderSettings(LocalTime.of(9, 30), 0)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nonsense_stops_the_start() {
        installation
                .withPropertyValues("followthrough.escalation.month-grace-days=-1")
                .run(context -> assertThat(context).hasFailed());
    }
}
