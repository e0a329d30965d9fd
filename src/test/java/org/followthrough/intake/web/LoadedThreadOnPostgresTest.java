package org.followthrough.intake.web;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class LoadedThreadOnPostgresTest extends LoadedThreadTest {}
