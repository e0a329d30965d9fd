package org.followthrough.actionplan.process;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class PlanResponsesOnPostgresTest extends PlanResponsesTest {}
