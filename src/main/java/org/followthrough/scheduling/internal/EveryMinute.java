package org.followthrough.scheduling.internal;

import java.util.concurrent.TimeUnit;
import org.followthrough.scheduling.Routines;
import org.springframework.scheduling.annotation.Scheduled;

/** Spring's scheduler, ticking all routines. They ask the product's clock themselves whether anything is due. */
class EveryMinute {

    private final Routines routines;

    EveryMinute(Routines routines) {
        this.routines = routines;
    }

    @Scheduled(fixedDelayString = "${followthrough.tick-seconds:60}", initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tick() {
        routines.tickAll();
    }
}
