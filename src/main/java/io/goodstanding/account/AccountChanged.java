package io.goodstanding.account;

import io.goodstanding.shared.AccountFact;

/** An account was opened, described anew, or its numbers were entered, brought in or taken back. */
public record AccountChanged(long accountId) implements AccountFact {}
