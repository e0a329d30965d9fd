package org.followthrough.assurance;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class ReferencesOnPostgresTest extends ReferencesTest {}
