package org.followthrough.demo;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.directory.Founding;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.SignInExamples;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Founds the fictional partnership where the database is empty, and offers its people on the sign-in page. */
@Component
@Profile("demo")
class DemoPeople implements SmartInitializingSingleton, SignInExamples {

    private static final String PASSWORD = "followthrough-demo";

    private final Founding founding;
    private final PasswordEncoder passwords;

    DemoPeople(Founding founding, PasswordEncoder passwords) {
        this.founding = founding;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        found();
    }

    /** Does nothing where it was done before, so that whoever seeds more may call it first. */
    void found() {
        if (founding.isFounded()) return;
        PasswordHash once = new PasswordHash(String.valueOf(passwords.encode(PASSWORD)));
        founding.found(DemoPartnership.with(once));
    }

    @Override
    public List<Example> examples() {
        return Stream.of(DemoPerson.values())
                .map(person -> new Example(person.username(), person.fullName(), person.role(), person.sees()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
