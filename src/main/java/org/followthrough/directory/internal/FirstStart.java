package org.followthrough.directory.internal;

import org.followthrough.directory.Founding;
import org.followthrough.directory.PasswordHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Founds an empty directory with its first business manager, before the first request. */
@Component
@Profile("!demo")
@EnableConfigurationProperties(FirstManager.class)
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Founding founding;
    private final FirstManager manager;
    private final PasswordEncoder passwords;

    FirstStart(Founding founding, FirstManager manager, PasswordEncoder passwords) {
        this.founding = founding;
        this.manager = manager;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!founding.isFounded()) found();
    }

    /** Two nodes may start on one empty database; the slower one finds the partnership founded. */
    private void found() {
        try {
            founding.found(manager.partnership(plain -> new PasswordHash(String.valueOf(passwords.encode(plain)))));
            LOG.info("The directory begins with its first manager; take the password out of the settings");
        } catch (DuplicateKeyException otherNode) {
            if (!founding.isFounded()) throw otherNode;
        }
    }
}
