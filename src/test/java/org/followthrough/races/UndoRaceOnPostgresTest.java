package org.followthrough.races;

import org.springframework.test.context.TestPropertySource;

/** The same races on the production database. */
@TestPropertySource(properties = "test.database=POSTGRESQL")
class UndoRaceOnPostgresTest extends UndoRaceTest {}
