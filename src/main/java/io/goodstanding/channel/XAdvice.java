package io.goodstanding.channel;

import io.goodstanding.shared.Phrase;

/** Whether to write to the help account on X, and why: that is a message about a case, never a case of its own. */
public record XAdvice(Verdict verdict, Phrase reason) {}
