package org.followthrough.assurance.web;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class ContributorsOnPostgresTest extends ContributorsTest {}
