package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.NewLead;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.Person;

/** Everybody who may lead: people, groups and agencies of the directory, as they are called now. Reads it once. */
public final class LeadChoices {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> bare = new LinkedHashMap<>();
    private final Map<String, NewLead> leads = new LinkedHashMap<>();
    private final List<Group> assuring;
    private final Map<String, String> codes = new LinkedHashMap<>();

    LeadChoices(Directory directory) {
        List<Group> all = directory.groups();
        assuring = all.stream()
                .filter(group -> group.kind() != Group.Kind.BUSINESS_UNIT)
                .toList();
        Map<AgencyId, String> employers = new LinkedHashMap<>();
        for (Group each : all) offer(groups, code(each), each.name(), leadOf(each));
        for (Agency each : directory.agencies()) {
            employers.put(each.id(), each.name());
            offer(agencies, code(each), each.name(), leadOf(each));
        }
        for (Person each : directory.people().stream().filter(Person::active).toList()) {
            String code = "person:" + each.id().value();
            offer(people, code, each.fullName(), leadOf(each));
            String employer = each.agency() == null ? null : employers.get(each.agency());
            if (employer != null) people.put(code, each.fullName() + ", " + employer);
        }
    }

    private void offer(Map<String, String> among, String code, String name, NewLead lead) {
        among.put(code, name);
        bare.put(code, name);
        leads.put(code, lead);
        codes.merge(Mends.key(name), code, (one, other) -> AMBIGUOUS);
    }

    private static String code(Group group) {
        return "group:" + group.id().value();
    }

    private static String code(Agency agency) {
        return "agency:" + agency.id().value();
    }

    private static NewLead leadOf(Group group) {
        return new NewLead(group.name(), null, group.id(), null);
    }

    private static NewLead leadOf(Agency agency) {
        return new NewLead(agency.name(), null, null, agency.id());
    }

    private static NewLead leadOf(Person person) {
        return new NewLead(person.fullName(), person.id(), null, null);
    }

    /** Groups that may sign a plan's actions off: all but the partnership's own office. */
    public List<Group> assuring() {
        return assuring;
    }

    public Map<String, String> groups() {
        return groups;
    }

    public Map<String, String> agencies() {
        return agencies;
    }

    public Map<String, String> people() {
        return people;
    }

    /** What everybody is called, without where they work, by code. */
    public Map<String, String> names() {
        return bare;
    }

    /** The code of the one who is called exactly so; empty where nobody is, or more than one. */
    String calledExactly(String printed) {
        return codes.getOrDefault(Mends.key(printed), AMBIGUOUS);
    }

    boolean isOffered(String code) {
        return leads.containsKey(code);
    }

    Optional<NewLead> lead(String code) {
        return Optional.ofNullable(leads.get(code));
    }

    /** The name that the directory gives to whoever is behind a code; empty for nobody. */
    public String name(String code) {
        return bare.getOrDefault(code, "");
    }

    Optional<Group> assuring(String id) {
        return assuring.stream()
                .filter(group -> group.id().value().toString().equals(id))
                .findFirst();
    }
}
