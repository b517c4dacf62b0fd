package io.goodstanding.evidence;

/** What an identity document has to be before LinkedIn takes a photo of it. */
public enum IdProperty {
    VALID,
    UNEXPIRED,
    GOVERNMENT_ISSUED,
    CLEAR,
    UNOBSTRUCTED;

    /** The key of its name. */
    public String textKey() {
        return "evidence.id.property." + name();
    }
}
