package org.followthrough.worklist.web;

import org.springframework.test.context.TestPropertySource;

/** The same pairs on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class SignOffRaceOnPostgresTest extends SignOffRaceTest {}
