package org.followthrough.escalation.internal;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an installation may set about the ladder's days.
 *
 * @param rungTime when on its day a rung acts, in Europe/London
 * @param monthGraceDays working days of grace that a month-only deadline has before it counts as missed; 0 for none
 */
@ConfigurationProperties("followthrough.escalation")
public record LadderSettings(
        @DefaultValue("08:00") @DateTimeFormat(iso = ISO.TIME)
        LocalTime rungTime,

        @DefaultValue("5") int monthGraceDays) {
    public LadderSettings {
        if (monthGraceDays < 0 || monthGraceDays > 20)
            throw new IllegalArgumentException(
                    "followthrough.escalation.month-grace-days is 0 to 20 working days, not " + monthGraceDays);
    }
}
