package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.Person;
import org.followthrough.directory.Seat;
import org.followthrough.directory.internal.TestDirectory;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoPartnershipTest {

    private final PasswordEncoder passwords =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    private final TestDirectory test = TestDirectory.in(TestDatabases.h2());
    private final DemoPeople people = new DemoPeople(test.founding(), passwords);

    @Test
    void every_seat_is_filled_but_the_one_whose_gap_is_to_be_seen() {
        people.found();
        assertThat(emptySeats(test.directory()))
                .containsExactly("AGENCY_EXECUTIVE of Harbourshire Hospitals NHS Trust");
    }

    @Test
    void starting_again_changes_nothing() {
        people.found();
        int happened = test.published().size();
        List<Person> before = test.directory().people();
        people.found();
        assertThat(test.published()).hasSize(happened);
        assertThat(test.directory().people()).isEqualTo(before);
    }

    @Test
    void everybody_can_be_signed_in_as_and_everybody_can_do_something() {
        people.found();
        assertThat(people.examples()).hasSameSizeAs(test.directory().people());
        for (Person person : test.directory().people())
            assertThat(test.directory().viewer(person.id()))
                    .get()
                    .satisfies(viewer -> assertThat(
                                    viewer.agency() != null || !viewer.seats().isEmpty())
                            .isTrue());
    }

    private static List<String> emptySeats(Directory directory) {
        List<String> empty = new ArrayList<>();
        for (Seat seat : Seat.values())
            switch (seat.of()) {
                case PARTNERSHIP -> gap(directory.holders(seat), seat.name()).ifPresent(empty::add);
                case AGENCY -> {
                    for (Agency agency : directory.agencies())
                        gap(directory.holders(seat, agency.id()), seat + " of " + agency.name())
                                .ifPresent(empty::add);
                }
                case GROUP -> {
                    for (Group group : directory.groups())
                        gap(directory.holders(seat, group.id()), seat + " of " + group.name())
                                .ifPresent(empty::add);
                }
            }
        return empty;
    }

    private static Optional<String> gap(List<Person> holders, String seat) {
        return holders.isEmpty() ? Optional.of(seat) : Optional.empty();
    }
}
