package org.followthrough.directory.internal;

import java.util.stream.Collectors;
import org.followthrough.directory.StartUpRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in sentences why the application did not start and what to set, instead of a stack trace. */
class StartUpRefusedAnalyzer extends AbstractFailureAnalyzer<StartUpRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartUpRefused refused) {
        String settings = refused.settings().stream()
                .map(setting -> "    " + setting.property() + "   (" + setting.environmentVariable() + ")   "
                        + setting.meaning())
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "In an application.yml beside the jar, or by the environment variable in brackets, set:\n\n" + settings
                        + "\n\nTo try the fictional partnership instead, start with the profile demo on a database of"
                        + " its own.",
                refused);
    }
}
