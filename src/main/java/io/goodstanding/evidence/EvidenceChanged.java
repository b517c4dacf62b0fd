package io.goodstanding.evidence;

import io.goodstanding.shared.AccountFact;

/** Something that support asks for was said anew about an account. */
public record EvidenceChanged(long accountId, EvidenceItem item) implements AccountFact {}
