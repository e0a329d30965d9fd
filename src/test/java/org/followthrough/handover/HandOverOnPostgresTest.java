package org.followthrough.handover;

import org.springframework.test.context.TestPropertySource;

/** The same on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class HandOverOnPostgresTest extends HandOverTest {}
