package org.followthrough.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a world in which nothing has happened yet. */
class FreshWorld implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        SpringExtension.getApplicationContext(context).getBean(World.class).begin();
    }
}
