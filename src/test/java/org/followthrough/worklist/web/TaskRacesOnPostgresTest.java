package org.followthrough.worklist.web;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The same races on PostgreSQL, whose locks are others. Closes its application at once: at the end of the JVM the
 * database server goes first, and the engine would wait for it.
 */
@DirtiesContext
@TestPropertySource(properties = "test.database=POSTGRESQL")
class TaskRacesOnPostgresTest extends TaskRacesTest {}
