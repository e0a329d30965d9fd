package org.followthrough.escalation.process;

import org.springframework.test.context.TestPropertySource;

/** Inserts where new, and the engine's own tables, behave alike on both databases. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class DeadlineWatchOnPostgresTest extends DeadlineWatchTest {}
