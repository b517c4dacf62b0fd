package io.goodstanding.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as what is wrong and what to do, in place of a page of stack trace. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseException cause) {
        String reason = cause.getCause() == null ? "" : System.lineSeparator() + cause.getCause();
        return new FailureAnalysis(cause.problem() + reason, cause.action(), cause);
    }
}
