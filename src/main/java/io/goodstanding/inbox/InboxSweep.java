package io.goodstanding.inbox;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the upkeep of the inbox; interrupted at any point, the next run goes on. */
@Component
class InboxSweep {

    private final InboxUpkeep upkeep;

    InboxSweep(InboxUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(fixedDelayString = "${goodstanding.inbox.sweep-delay:PT5S}")
    void bringBack() {
        upkeep.bringBack();
    }

    @Scheduled(fixedDelayString = "${goodstanding.inbox.forget-delay:PT6H}")
    void forget() {
        boolean more = true;
        while (more) {
            more = upkeep.forgetSome();
        }
    }
}
