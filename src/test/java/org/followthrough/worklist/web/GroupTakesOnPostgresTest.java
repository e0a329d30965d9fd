package org.followthrough.worklist.web;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class GroupTakesOnPostgresTest extends GroupTakesTest {}
