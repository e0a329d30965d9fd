package org.followthrough.shared;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the calendar of working days: the bundled one, or the installation's own file. */
@Configuration(proxyBeanMethods = false)
class OfficeCalendar {

    /** @param file the path of a file that replaces the bundled bank holidays; empty for the bundled ones */
    @Bean
    WorkingDays workingDays(@Value("${followthrough.bank-holidays:}") String file) {
        return file.isBlank() ? WorkingDays.ofEnglandAndWales() : new WorkingDays(BankHolidays.in(Path.of(file)));
    }
}
