package org.followthrough.directory.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The directory alone, on a real port, with the tests' partnership in it and a few pages to call. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "directory",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        verifyAutomatically = false,
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("settable-clock")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:directory-web;DB_CLOSE_DELAY=-1",
            "spring.mail.host=localhost",
            "followthrough.base-url=http://followthrough.test",
            "followthrough.secret=a-secret-that-only-this-test-knows",
            "server.servlet.session.cookie.secure=false"
        })
@Import({TestPages.class, FoundedForTests.class})
@interface DirectoryWebTest {}
