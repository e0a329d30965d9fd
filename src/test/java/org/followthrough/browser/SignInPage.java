package org.followthrough.browser;

/** Where everybody comes in. */
public final class SignInPage extends BasePage {

    SignInPage(Visit visit) {
        super(visit);
    }

    public static SignInPage of(Visit visit) {
        return new SignInPage(visit.open("/sign-in"));
    }

    /** The caller makes the page object of what comes: the page once asked for, or this one again. */
    public Visit signIn(String username, String password) {
        fill("Email address or login name", username);
        fill("Password", password);
        press("Sign in");
        return visit;
    }
}
