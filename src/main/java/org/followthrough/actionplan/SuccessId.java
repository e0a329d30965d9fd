package org.followthrough.actionplan;

import java.util.UUID;

public record SuccessId(UUID value) {}
