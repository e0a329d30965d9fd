package org.followthrough.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.directory.StartUpRefused.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class InstallationSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "followthrough.secret", "kept-in-a-safe-and-nowhere-else-at-all",
            "followthrough.base-url", "https://followthrough.example",
            "spring.mail.host", "smtp.example");

    @Test
    void an_installation_that_sets_what_it_must_starts() {
        run(COMPLETE).run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "followthrough.secret, ''",
        "followthrough.secret, short",
        "followthrough.secret, only-for-the-demo-and-refused-everywhere-else",
        "followthrough.secret, '                                        '",
        "followthrough.base-url, ''",
        "followthrough.base-url, followthrough.example",
        "followthrough.base-url, 'https://'",
        "followthrough.base-url, 'https://two words'",
        "spring.mail.host, ''",
        "spring.h2.console.enabled, true"
    })
    void it_does_not_start_with(String property, String value) {
        run(with(property, value)).run(context -> {
            StartUpRefused refused = catchThrowableOfType(StartUpRefused.class, () -> {
                throw failure(context.getStartupFailure());
            });
            assertThat(refused.settings()).extracting(Setting::property).containsExactly(property);
        });
    }

    @Test
    void everything_that_is_missing_is_named_at_once_in_sentences_and_property_names() {
        run(Map.of()).run(context -> {
            FailureAnalysis told =
                    Objects.requireNonNull(new StartUpRefusedAnalyzer().analyze(failure(context.getStartupFailure())));
            assertThat(told.getDescription()).contains("secret is missing", "No mail server", "address under which");
            assertThat(told.getAction())
                    .contains("followthrough.secret", "FOLLOWTHROUGH_SECRET")
                    .contains("followthrough.base-url", "FOLLOWTHROUGH_BASEURL")
                    .contains("spring.mail.host", "SPRING_MAIL_HOST");
        });
    }

    @Test
    void the_demo_brings_its_own() {
        run(Map.of())
                .withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static ApplicationContextRunner run(Map<String, String> settings) {
        List<String> pairs = settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        return new ApplicationContextRunner()
                .withUserConfiguration(InstallationSettings.class)
                .withPropertyValues(pairs.toArray(String[]::new));
    }

    private static Map<String, String> with(String property, String value) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(property, value);
        return settings;
    }

    private static Throwable failure(@Nullable Throwable failure) {
        return failure == null ? new AssertionError("it started") : failure;
    }
}
