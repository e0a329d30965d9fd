package org.followthrough.notification;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class ChaseOnPostgresTest extends ChaseTest {}
