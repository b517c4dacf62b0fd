package io.goodstanding.shared;

/**
 * Something that was recorded about one account. Every event that may change a standing is one, so that whoever
 * derives figures hears all of them, also those of modules that do not exist yet.
 */
public interface AccountFact {

    /** The account, which has the same number as its rep. */
    long accountId();
}
