package io.goodstanding.team;

import org.springframework.stereotype.Component;

/** Looks a rep up whoever asks: for jobs and for what is derived inside a transaction, never for a screen. */
@Component
public class RepDirectory {

    private final RepRepository reps;

    RepDirectory(RepRepository reps) {
        this.reps = reps;
    }

    public RepName get(long repId) {
        return reps.findById(repId).map(Rep::named).orElseThrow();
    }
}
