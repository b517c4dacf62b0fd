package io.goodstanding.intake.archive;

import java.util.List;

/**
 * One reason why nothing of an archive was taken. The arguments may repeat what the file said, so they are shown to
 * the rep who uploaded it and are not logged.
 *
 * @param args in the order that {@link RefusalCode} names; cut to a length that fits a screen
 */
public record Refusal(RefusalCode code, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }
}
