package org.followthrough.directory.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.directory.StartUpRefused.Setting;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/** Looks at what an installation must set by itself, before anything else is made, and names all that is missing at once. */
@Component
@Profile("!demo")
class InstallationSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    static final int SHORTEST_SECRET = 32;

    private static final Set<String> DEFAULTS =
            Set.of("only-for-the-demo-and-refused-everywhere-else", "change-me-change-me-change-me-change-me");

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> why = new ArrayList<>();
        List<Setting> missing = new ArrayList<>();
        checkSecret(why, missing);
        checkAddress(why, missing);
        if (isBlank("spring.mail.host")) {
            why.add("No mail server is named, so nobody would be told anything.");
            missing.add(new Setting("spring.mail.host", "the partnership's SMTP server"));
        }
        if (environment.getProperty("spring.h2.console.enabled", Boolean.class, false)) {
            why.add("The H2 console is on: whoever reaches it reads and changes everything.");
            missing.add(new Setting("spring.h2.console.enabled", "false"));
        }
        if (!why.isEmpty()) throw new StartUpRefused(why, missing);
    }

    private void checkSecret(List<String> why, List<Setting> missing) {
        String secret = environment.getProperty("followthrough.secret", "").strip();
        if (secret.length() >= SHORTEST_SECRET && !DEFAULTS.contains(secret)) return;
        why.add(
                secret.isEmpty()
                        ? "The installation's secret is missing: links in mails are signed with it."
                        : "The installation's secret is too short or one that everybody knows.");
        missing.add(new Setting("followthrough.secret", "at least " + SHORTEST_SECRET + " random characters, kept"));
    }

    private void checkAddress(List<String> why, List<Setting> missing) {
        if (isWebAddress(environment.getProperty("followthrough.base-url", "").strip())) return;
        why.add("The address under which people reach Followthrough is missing: links in mails begin with it.");
        missing.add(new Setting("followthrough.base-url", "such as https://followthrough.example.org"));
    }

    private static boolean isWebAddress(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) return false;
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private boolean isBlank(String property) {
        return environment.getProperty(property, "").isBlank();
    }
}
