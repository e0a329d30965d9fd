package org.followthrough.agencysheet.web;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=POSTGRESQL")
class SheetPagesOnPostgresTest extends SheetPagesTest {}
