package io.goodstanding.playbook;

/** What kind of work a step is. */
public enum StepType {
    DO,
    CHECKLIST,
    QUESTION,
    WAIT,
    OPEN_TICKET,
    WRITE_LETTER,
    SEND_MESSAGE,
    FOLLOW_UP,
    VERIFY_LIFTED,
    MANAGERS_REVIEW,
    HARDEN;

    /** Whether it ends with one of several answers. */
    public boolean asks() {
        return switch (this) {
            case QUESTION, FOLLOW_UP, VERIFY_LIFTED, MANAGERS_REVIEW -> true;
            default -> false;
        };
    }

    /** Whether something leaves the house with it, which nobody can take back. */
    public boolean sends() {
        return this == WRITE_LETTER || this == SEND_MESSAGE;
    }

    /** What others are decided by has to be answered; everything else can be left out for a reason. */
    public boolean canBeSkipped() {
        return !asks();
    }

    /** The key of its name. */
    public String textKey() {
        return "step-type." + name();
    }
}
