package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Followthrough.class);

    @Test
    void rooms_meet_only_where_their_package_info_allows() {
        modules.verify();
    }

    @Test
    void the_plan_of_the_house_can_be_drawn() {
        new Documenter(modules).writeModulesAsPlantUml();

        assertThat(modules.stream()).hasSizeGreaterThan(12);
    }
}
