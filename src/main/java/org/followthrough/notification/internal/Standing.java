package org.followthrough.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** What waits for a reader and is still so. The rest is put aside. */
@Component
class Standing {

    private final NoticeRows notices;
    private final StillStands stands;

    Standing(NoticeRows notices, StillStands stands) {
        this.notices = notices;
        this.stands = stands;
    }

    List<Notice> of(PersonId reader) {
        Map<Boolean, List<Notice>> holds =
                notices.waitingFor(reader).stream().collect(Collectors.partitioningBy(stands::holds));
        List<UUID> moot =
                holds.getOrDefault(false, List.of()).stream().map(Notice::id).toList();
        if (!moot.isEmpty()) notices.moot(moot);
        return holds.getOrDefault(true, List.of());
    }
}
