package org.followthrough.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

final class GalleryPage extends BasePage {

    GalleryPage(Visit visit) {
        super(visit);
    }

    /** The messages beside the fields, as they are read out. */
    List<String> messages() {
        return page().locator(".govuk-error-message").allTextContents().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    void judge(String verdict) {
        choose("Do you accept the evidence?", verdict);
    }

    boolean asks(String label) {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .isVisible();
    }
}
