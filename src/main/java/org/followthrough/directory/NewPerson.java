package org.followthrough.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Someone to be added. The e-mail address, and the short login name where there is one, are kept in lower case; neither
 * may be anybody else's.
 *
 * @param username a short name to sign in with beside the e-mail address, or null
 * @param agency null for those outside every agency
 * @param password null for someone who cannot sign in yet, and is only written to
 */
public record NewPerson(
        PersonId id,
        String fullName,
        String email,
        @Nullable String username,
        @Nullable AgencyId agency,
        @Nullable PasswordHash password) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()\"\\\\]{1,64}@[^\\s@,;:<>()\"\\\\]{1,189}");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    public NewPerson {
        fullName = Names.given(fullName, "a person");
        email = email.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) throw new IllegalArgumentException("not an e-mail address");
        if (username != null) username = username.strip().toLowerCase(Locale.ROOT);
        if (username != null && !USERNAME.matcher(username).matches())
            throw new IllegalArgumentException("a login name has letters, digits, dots, hyphens and underscores");
    }
}
