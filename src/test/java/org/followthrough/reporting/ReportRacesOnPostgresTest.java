package org.followthrough.reporting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=POSTGRESQL")
class ReportRacesOnPostgresTest extends ReportRacesTest {

    @Autowired
    ReportRacesOnPostgresTest(AutowireCapableBeanFactory beans) {
        super(beans);
    }
}
