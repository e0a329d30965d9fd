package org.followthrough.intake;

import java.nio.file.Path;
import org.followthrough.browser.BasePage;
import org.followthrough.browser.Visit;

/** Where a plan's document comes in. */
public final class UploadPage extends BasePage {

    private UploadPage(Visit visit) {
        super(visit);
    }

    public static UploadPage of(Visit visit) {
        return new UploadPage(visit.open("/plans/load"));
    }

    public UploadPage describe(String title, String kind, String pseudonym, String prefix) {
        fill("Title of the review", title);
        select("Kind of review", kind);
        fill("Pseudonym", pseudonym);
        fill("Prefix", prefix);
        return this;
    }

    /** Of which plan that is here it is a newer version. */
    public UploadPage newerThan(String plan) {
        select("Is it a newer version of a plan that is here?", plan);
        return this;
    }

    /** The file was understood. */
    public PreviewPage read(Path document) {
        send(document);
        return new PreviewPage(visit);
    }

    /** The file was refused, and this page came back. */
    public UploadPage readInVain(Path document) {
        send(document);
        return new UploadPage(visit);
    }

    private void send(Path document) {
        attach("The plan", document);
        press("Read the plan");
    }
}
