package org.followthrough.demo;

import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** The sign-in page, and what comes of it. */
final class DemoSignInPage extends BasePage {

    DemoSignInPage(Visit visit) {
        super(visit);
    }

    DemoSignInPage signIn(String username, String password) {
        fill("Email address or login name", username);
        fill("Password", password);
        press("Sign in");
        return new DemoSignInPage(visit);
    }

    /** What a page does that was open while its session ended. */
    DemoSignInPage sendWhatWasTypedElsewhere(String words) {
        page().evaluate("""
                words => {
                    const form = document.querySelector('main form');
                    form.action = '/tasks/17';
                    form.querySelectorAll('[name=username], [name=password], [name=then]').forEach(field => field.remove());
                    const field = document.createElement('textarea');
                    field.name = 'statement';
                    field.value = words;
                    form.append(field);
                    form.submit();
                }""", words);
        page().waitForURL("**/tasks/17");
        return new DemoSignInPage(visit);
    }

    String picture(String name) {
        visit.photograph(name, 1280);
        visit.photograph(name, 320);
        return name;
    }
}
