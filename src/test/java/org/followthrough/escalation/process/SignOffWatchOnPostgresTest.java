package org.followthrough.escalation.process;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class SignOffWatchOnPostgresTest extends SignOffWatchTest {}
