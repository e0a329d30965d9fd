package org.followthrough.pages.web;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=POSTGRESQL")
class RatingPagesOnPostgresTest extends RatingPagesTest {}
