package org.throughline.web.terminal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that was refused says why, without a stack trace. */
class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal refusal) {
        return new FailureAnalysis(refusal.getMessage(), null, refusal);
    }
}
