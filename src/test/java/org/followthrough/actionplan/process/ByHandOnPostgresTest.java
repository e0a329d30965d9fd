package org.followthrough.actionplan.process;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=POSTGRESQL")
class ByHandOnPostgresTest extends ByHandTest {}
