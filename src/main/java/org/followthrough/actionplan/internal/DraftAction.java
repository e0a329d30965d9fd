package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewLead;
import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;

/** An action with its answer as it will stand when it has started. */
record DraftAction(
        ActionView view,
        @Nullable RecommendationId recommendation,
        @Nullable UUID success,
        @Nullable String rating,
        InPrint print,
        boolean agreedAtMeeting,
        List<NewLead> leads) {}
