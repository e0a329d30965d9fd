package org.followthrough.directory.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.internal.Accounts.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a login name and a password, for the sign-in page and for the API alike. */
@Component
class SignInByPassword implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SignInByPassword.class);
    private static final int LONGEST = 254;

    private final Accounts accounts;
    private final FailedSignIns failures;
    private final PasswordEncoder passwords;
    private final String nobodysPassword;

    SignInByPassword(Accounts accounts, FailedSignIns failures, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.nobodysPassword = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName().strip().toLowerCase(Locale.ROOT);
        String typed = String.valueOf(asked.getCredentials());
        if (login.isEmpty() || login.length() > LONGEST || typed.isEmpty()) throw wrong();
        String address = address(asked);
        var tally = failures.of(login, address);
        tally.waitUntil().ifPresent(until -> {
            throw new TooManyFailures(until);
        });
        Account account = check(login, typed).orElseThrow(() -> failed(login, address));
        if (tally.failures() > 0) failures.forget(login, address);
        return UsernamePasswordAuthenticationToken.authenticated(account.who(), null, List.of());
    }

    /** For a name that nobody has a password is checked too: how long the answer takes tells nothing. */
    private Optional<Account> check(String login, String typed) {
        Optional<Account> account = accounts.find(login);
        String hash = account.map(found -> found.password().value()).orElse(nobodysPassword);
        return passwords.matches(typed, hash) ? account : Optional.empty();
    }

    private BadCredentialsException failed(String login, String address) {
        failures.record(login, address);
        LOG.info("A sign-in from {} failed", address);
        return wrong();
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("login name or password is wrong");
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
