package org.followthrough.challenge;

import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class ChallengeOnPostgresTest extends ChallengeTest {}
