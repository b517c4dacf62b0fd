package io.goodstanding.intake.archive;

import java.util.Arrays;

/** The archive was not understood or not safe, and nothing of it was taken. Its message holds nobody's data. */
public class ArchiveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ArchiveRefused(RefusalCode code, Object... args) {
        super("Archive refused: " + code);
        this.refusal = new Refusal(
                code, Arrays.stream(args).map(arg -> Shown.of(arg.toString())).toList());
    }

    public Refusal refusal() {
        return refusal;
    }
}
