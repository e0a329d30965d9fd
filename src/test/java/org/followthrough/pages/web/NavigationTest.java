package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void nobody_signed_in_is_led_nowhere() {
        assertThat(Navigation.of(null, "/sign-in", true)).isEqualTo(new Navigation("", List.of()));
    }

    @Test
    void an_owner_finds_their_tasks_and_plans() {
        assertThat(Navigation.of(someone(), "/tasks", false).places())
                .extracting(Place::name)
                .containsExactly("My tasks", "Plans");
    }

    @Test
    void somebody_of_an_agency_finds_what_it_owes() {
        AgencyId agency = AgencyId.next();
        Viewer officer =
                new Viewer(new PersonId(Ids.next()), "Amina Farrow", agency, Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(Navigation.of(officer, "/agencies/" + agency.value(), false).places())
                .contains(new Place("My agency", "/agencies/" + agency.value(), true))
                .extracting(Place::name)
                .containsExactly("My tasks", "Plans", "My agency");
    }

    @Test
    void whoever_reads_everything_finds_the_reports() {
        assertThat(Navigation.of(someone(Seat.SCRUTINEER), "/tasks", false).places())
                .extracting(Place::name)
                .containsExactly("My tasks", "Dashboard", "Plans", "Reports", "Challenges");
    }

    @Test
    void a_business_manager_in_the_demo_finds_all_of_it() {
        assertThat(Navigation.of(someone(Seat.BUSINESS_MANAGER), "/tasks", true).places())
                .extracting(Place::name)
                .containsExactly(
                        "My tasks",
                        "Dashboard",
                        "Plans",
                        "Load a plan",
                        "Chase",
                        "Reports",
                        "Challenges",
                        "Models",
                        "Mailbox",
                        "Clock");
    }

    @Test
    void the_place_one_is_in_is_the_nearest_above_the_page() {
        assertThat(currentOn("/plans/load/preview")).containsExactly("/plans/load");
        assertThat(currentOn("/plans/17")).containsExactly("/plans");
        assertThat(currentOn("/plansible")).isEmpty();
        assertThat(currentOn("/actions/3")).isEmpty();
    }

    private static List<String> currentOn(String path) {
        return Navigation.of(someone(Seat.BUSINESS_MANAGER), path, false).places().stream()
                .filter(Place::current)
                .map(Place::path)
                .toList();
    }

    private static Viewer someone(Seat... seats) {
        return new Viewer(new PersonId(Ids.next()), "Amina Farrow", null, Set.of(seats), Set.of(), Set.of(), Set.of());
    }
}
