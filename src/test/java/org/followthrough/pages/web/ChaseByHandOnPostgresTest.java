package org.followthrough.pages.web;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=POSTGRESQL")
class ChaseByHandOnPostgresTest extends ChaseByHandTest {}
