package org.followthrough.actionplan.process;

import org.springframework.test.context.TestPropertySource;

/** The same paths on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class LoadedAsItStandsOnPostgresTest extends LoadedAsItStandsTest {}
