package org.followthrough.demo;

import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;

/** The agencies of Harbourshire, a county that no map shows. */
enum DemoAgency {
    COUNCIL("Harbourshire Children’s Services"),
    POLICE("Harbourshire Constabulary"),
    ICB("NHS Harbourshire Integrated Care Board"),
    HOSPITALS("Harbourshire Hospitals NHS Trust"),
    SCHOOL("Saltmarsh Community School"),
    CHARITY("Lantern Family Trust"),
    PROBATION("Harbourshire Probation Service");

    private final Agency agency;

    DemoAgency(String name) {
        this.agency = new Agency(new AgencyId(DemoIds.of(this)), name);
    }

    Agency agency() {
        return agency;
    }

    AgencyId id() {
        return agency.id();
    }
}
