package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadReaderTest {

    private final LeadReader leads = new LeadReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Policy and Practice Sub-Group",
                "Policy & Practice Sub-Group",
                "Quality Assurance and Performance Sub-Group",
                "Education and Learning Sub-Group",
                "Missing Persons and Exploitation Group",
                "Director of Nursing and Midwifery",
                "Ada Obi (Head of Review and Audit, Police)",
                "Ada Obi, Head of Safeguarding",
                "O'Dell",
                "J.B.",
                "Board and Partnership Manager",
                "Children and Young People's Service",
                "Head of Safeguarding and Quality Assurance",
                "Head of Service for Children in Care and Care Leavers",
                "Policy and Procedures Sub-Group",
                "Learning & Improvement Subgroup",
                "Health and Wellbeing Board",
                "Children and Families Service",
                "Designated Doctor and Nurse",
                "Ms A. Obi – Head of Service, Anytown Council",
                "DCI Jane Marlow (Anyshire Police)",
                "Police – Jane Marlow",
                "Various agencies",
                "All agencies",
                "All LSCP partner agencies",
                "All",
                "JB",
                "A&E",
                "A&E Consultant",
                "LSCB c/o Business Manager",
                "Police and Crime Commissioner",
                "Anyshire Police and Crime Panel",
                "Anyshire Fire and Rescue Service",
                "Jane Marlow, Anyshire Police",
                "Head of Safeguarding, Anytown NHS Trust",
                "Service Manager, Adult Social Care",
                "CSE and Missing Sub-Group",
                "QA and Performance Group",
                "Chair of the Policy and Procedures Sub-Group",
                "Schools and colleges",
                "Health and Social Care",
                "ICB Designated Nurse",
                "Northern and Southern NHS Foundation Trust",
                "Children with Disabilities Team",
                "Head of Children with Disabilities",
                "Director of Public Health",
                "Director of Adult Social Care and Health",
                "Assistant Director Early Help and Safeguarding",
                "Detective Superintendent, Public Protection",
                "Head of Safeguarding – Health",
                "Dr J. A. Marlow",
                "Training and Development Manager",
                "Voluntary and Community Sector",
                "Drug and Alcohol Service",
                "Housing and Homelessness Service",
                "Adult and Children's Social Care",
                "Children's and Adults' Social Care",
                "Partnership Board",
                "Principal Social Worker",
                "Safeguarding Lead",
                "Lead Member for Children and Education",
                "Lead Nurse",
                "Police Lead: Jane Marlow",
                "Jane Marlow, on behalf of the LSCB",
                "Director of Education and Children's Services",
                "Safer Anytown Partnership",
                "Anytown Council Housing Service",
                "Clinical Commissioning Group",
                "All agencies (Police, Health)",
                "MARAC Steering Group",
                "MARAC Co-ordinator",
                "Executive Director for People",
                "Executive Director, Adults and Communities",
                "Strategic Lead for Exploitation and Missing",
                "Independent Chair of the LSCB",
                "Designated Safeguarding Leads in schools and colleges",
                "Principal Social Worker (Adults)",
                "Police (Public Protection Unit)",
                "Health (ICB and Acute Trust)",
                "Multi-Agency Safeguarding Hub",
                "Task and Finish Group",
                "Task & Finish Group led by Ada Obi",
                "Training Pool",
                "Legal and Democratic Services",
                "School Nursing and Health Visiting Services",
                "Head of Safeguarding & Reviewing Service, Anytown Council",
                "Business Manager (LSCP)",
                "The Board",
                "LSCB Executive",
                "LSCB Executive and Board",
                "Dr. Priya Nair",
                "Jo Head",
                "Cllr Jane Marlow, Cabinet Member",
                "Det Supt Jane Marlow",
                "Marlow and Tanaka",
                "Jane",
                "Director of Nursing, training providers",
                "Chair, Quality Assurance Sub-Group",
                "Chair Quality Assurance Sub-Group",
                "Quality Assurance Sub-Group Chair",
                "Named Nurse, CCG",
                "Head of Safeguarding, ICB",
                "Police Superintendent",
                "Safeguarding Children Partnership Business Manager",
                "Ada Obi Head of Safeguarding",
                "Early Years and Childcare Service",
                "Violence Against Women and Girls Board",
                "Children Looked After and Care Leavers Service",
                "SEND and Inclusion",
                "Public Protection and Vulnerability Hub",
                "Adult Safeguarding and Quality Team",
                "Acute and Community Trusts",
                "Community and acute hospitals",
                "Registered Social Landlords and Housing Options",
                "Team Manager, Assessment Unit",
                "Head of Service, MASH",
                "Head of Practice, CSC",
                "Matron, Women's Ward",
                "Matron, Bluebell Ward",
                "Head of Service, Duty Desk",
                "Anytown, Eastmere & Westmere Community Safety Partnership",
                "Anytown, Eastmere and Westmere Councils",
                "Great Anytown, Eastmere and Westmere Police",
                "SI Leads",
                "Named Leads",
                "Safeguarding Leads",
                "Chief Officer, Clinical Commissioning Group (CCG)"
            })
    void one_owner_stays_one(String printed) {
        assertThat(leads.read(printed)).containsExactly(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Policy Sub-Group/Workforce Sub-Group                                  | Policy Sub-Group = Workforce Sub-Group
                    Policy and Practice Sub-Group / Business Unit                         | Policy and Practice Sub-Group = Business Unit
                    Tess Marlow; Jun Tanaka                                               | Tess Marlow = Jun Tanaka
                    Sarah Marlow & Policy and Practice Sub-Group                          | Sarah Marlow = Policy and Practice Sub-Group
                    Adult social care and the police                                      | Adult social care = the police
                    Service Manager and Named Nurse                                       | Service Manager = Named Nurse
                    LSCP and CAFCASS                                                      | LSCP = CAFCASS
                    Police and/or Probation                                               | Police = Probation
                    Police, Probation and Policy and Practice Sub-Group                   | Police = Probation = Policy and Practice Sub-Group
                    Director of Children's Services and Chief Nurse                       | Director of Children's Services = Chief Nurse
                    Police and Health                                                     | Police = Health
                    Children's Social Care and Education                                  | Children's Social Care = Education
                    CSC, Health & Police                                                  | CSC = Health = Police
                    Community Safety Partnership and LSCB                                 | Community Safety Partnership = LSCB
                    LSCB and Community Safety Partnership                                 | LSCB = Community Safety Partnership
                    Education and Learning Sub-Group/Eastmere SCB Business Unit           | Education and Learning Sub-Group = Eastmere SCB Business Unit
                    Named GP and Designated Nurse                                         | Named GP = Designated Nurse
                    Designated Doctor & Designated Nurse for Safeguarding Children        | Designated Doctor = Designated Nurse for Safeguarding Children
                    NHS Trust A, NHS Trust B and ICB                                      | NHS Trust A = NHS Trust B = ICB
                    Jane Marlow & John Roe                                                | Jane Marlow = John Roe
                    Jane and John Marlow                                                  | Jane = John Marlow
                    Chief Constable / Chief Executive                                     | Chief Constable = Chief Executive
                    Lead – Police                                                         | Police
                    Lead: Police                                                          | Police
                    Lead: Police Support: Health                                          | Police = Health
                    Lead: Police; Support: Health                                         | Police = Health
                    Police (to lead), Health                                              | Police = Health
                    Health, Police (lead)                                                 | Police = Health
                    Police to lead with Health                                            | Police = Health
                    Police (lead) and Health                                              | Police = Health
                    led by Police with Probation                                          | Police = Probation
                    Police supported by Health                                            | Police = Health
                    Police, supported by Health and Education                             | Police = Health = Education
                    LSCB Chair in partnership with Anyshire Police                        | LSCB Chair = Anyshire Police
                    Various – Police, Health and Education                                | Police = Health = Education
                    Various: Police, Health and Education                                 | Police = Health = Education
                    Various (Police, Health and Education)                                | Police = Health = Education
                    JB/AO                                                                 | JB = AO
                    JB & AO                                                               | JB = AO
                    Police & A&E                                                          | Police = A&E
                    Police + Health                                                       | Police = Health
                    Police & Probation                                                    | Police = Probation
                    • Police • Health                                                     | Police = Health
                    Police; Health; Education.                                            | Police = Health = Education
                    Police – TBC                                                          | Police
                    Named GP (TBC)                                                        | Named GP
                    Anyshire Police and Anytown Council                                   | Anyshire Police = Anytown Council
                    Anytown Council and Anyshire Police                                   | Anytown Council = Anyshire Police
                    Police and Fire and Rescue Service                                    | Police = Fire and Rescue Service
                    Jane Marlow, Police, Probation                                        | Jane Marlow = Police = Probation
                    Jane Marlow/Eastmere SCB Business Unit                                | Jane Marlow = Eastmere SCB Business Unit
                    Sarah West and Ann Clement                                            | Sarah West = Ann Clement
                    Tess Marlow, Workforce Sub-Group                                      | Tess Marlow = Workforce Sub-Group
                    Named GP, Police                                                      | Named GP = Police
                    Business Manager, Training Sub-Group                                  | Business Manager = Training Sub-Group
                    Designated Nurse, Named GP, Head of Midwifery                         | Designated Nurse = Named GP = Head of Midwifery
                    LSCB and Training Sub-Group                                           | LSCB = Training Sub-Group
                    Independent Chair and Business Manager                                | Independent Chair = Business Manager
                    Chair and Business Manager                                            | Chair = Business Manager
                    Chairs of Policy Sub-Group and Training Sub-Group                     | Chairs of Policy Sub-Group = Training Sub-Group
                    Headteachers and governors                                            | Headteachers = governors
                    Schools, Health and Police                                            | Schools = Health = Police
                    Police, Health, Education and Children's Social Care                  | Police = Health = Education = Children's Social Care
                    Police, Health, Education, and Children's Social Care                 | Police = Health = Education = Children's Social Care
                    Police and Health and Social Care                                     | Police = Health and Social Care
                    CAMHS and Adult Mental Health                                         | CAMHS = Adult Mental Health
                    CAMHS/MASH                                                            | CAMHS = MASH
                    ICB and NHS England                                                   | ICB = NHS England
                    NHS England and NHS Improvement                                       | NHS England = NHS Improvement
                    Northern NHS Foundation Trust and Southern NHS Foundation Trust       | Northern NHS Foundation Trust = Southern NHS Foundation Trust
                    Police with Probation                                                 | Police = Probation
                    Youth Offending Service and Police                                    | Youth Offending Service = Police
                    Probation and Youth Justice Service                                   | Probation = Youth Justice Service
                    Director of Children's Services, Chief Constable, ICB Chief Executive | Director of Children's Services = Chief Constable = ICB Chief Executive
                    Dr Priya Nair and Sgt Tom Hale                                        | Dr Priya Nair = Sgt Tom Hale
                    Jane Marlow (Police) John Roe (Health)                                | Jane Marlow (Police) = John Roe (Health)
                    Jane Marlow (Head of Service, Police); John Roe                       | Jane Marlow (Head of Service, Police) = John Roe
                    LSCB Business Manager and Training Officer                            | LSCB Business Manager = Training Officer
                    Learning and Development Sub-Group and Quality Assurance Sub-Group    | Learning and Development Sub-Group = Quality Assurance Sub-Group
                    Business Unit & Quality and Performance Sub-Group                     | Business Unit = Quality and Performance Sub-Group
                    Safeguarding Adults Board and Safeguarding Children Partnership       | Safeguarding Adults Board = Safeguarding Children Partnership
                    Housing and Police                                                    | Housing = Police
                    Maternity and Health Visiting                                         | Maternity = Health Visiting
                    GPs and Health Visitors                                               | GPs = Health Visitors
                    Adult Social Care and Children's Social Care                          | Adult Social Care = Children's Social Care
                    Police/Children's Social Care/Health/Education                        | Police = Children's Social Care = Health = Education
                    Principal Social Worker and Head of Practice                          | Principal Social Worker = Head of Practice
                    Tess Marlow (Chair) and Jun Tanaka                                    | Tess Marlow (Chair) = Jun Tanaka
                    Safeguarding Leads, all agencies                                      | Safeguarding Leads = all agencies
                    Lead Officer: Jane Marlow                                             | Jane Marlow
                    Jane Marlow and the Training Sub-Group                                | Jane Marlow = the Training Sub-Group
                    Una Marlow / Anytown Council                                          | Una Marlow = Anytown Council
                    Nora O'Dell and Tom Hale                                              | Nora O'Dell = Tom Hale
                    Education and Early Help                                              | Education = Early Help
                    Public Health and Education                                           | Public Health = Education
                    Public Health & Children's Social Care                                | Public Health = Children's Social Care
                    Safer Anytown Partnership and Domestic Abuse Board                    | Safer Anytown Partnership = Domestic Abuse Board
                    Anytown Borough Council, Housing and Communities                      | Anytown Borough Council = Housing and Communities
                    CCG & GP practices                                                    | CCG = GP practices
                    ICB Safeguarding Team and Primary Care                                | ICB Safeguarding Team = Primary Care
                    SAB Manager/LSCP Manager                                              | SAB Manager = LSCP Manager
                    All agencies and LSCB                                                 | All agencies = LSCB
                    Probation, Police and Prison Service                                  | Probation = Police = Prison Service
                    Police MARAC Coordinator and IDVA Service                             | Police MARAC Coordinator = IDVA Service
                    Lowri Marlow (Head of Safeguarding) and Gethin Roe (Named Nurse)      | Lowri Marlow (Head of Safeguarding) = Gethin Roe (Named Nurse)
                    Ada Obi, Ben Lowe and Cara Finch                                      | Ada Obi = Ben Lowe = Cara Finch
                    Ada Obi, Ben Lowe & the Business Unit                                 | Ada Obi = Ben Lowe = the Business Unit
                    Heads of Service and Team Managers                                    | Heads of Service = Team Managers
                    Service Managers/Team Managers                                        | Service Managers = Team Managers
                    Chief Nurse, Chief Constable and Director of Children's Services      | Chief Nurse = Chief Constable = Director of Children's Services
                    Chair of LSCP and Chair of SAB                                        | Chair of LSCP = Chair of SAB
                    Human Resources and Legal Services                                    | Human Resources = Legal Services
                    IROs and Social Workers                                               | IROs = Social Workers
                    Midwifery & Health Visiting                                           | Midwifery = Health Visiting
                    LADO and Schools                                                      | LADO = Schools
                    NSPCC and Barnardo's                                                  | NSPCC = Barnardo's
                    South Anyshire Housing Association and Anytown Council                | South Anyshire Housing Association = Anytown Council
                    Ambulance Service, Fire and Rescue, Police                            | Ambulance Service = Fire and Rescue = Police
                    Ambulance Service and Fire and Rescue Service                         | Ambulance Service = Fire and Rescue Service
                    Faith groups and voluntary sector                                     | Faith groups = voluntary sector
                    Domestic Abuse Services & Housing                                     | Domestic Abuse Services = Housing
                    Owner: Ada Obi                                                        | Ada Obi
                    Responsible officer: Ada Obi                                          | Ada Obi
                    Police and the ICB                                                    | Police = the ICB
                    Anytown Safeguarding Children Partnership and its sub-groups          | Anytown Safeguarding Children Partnership = its sub-groups
                    Ms. Ada Obi.                                                          | Ms. Ada Obi
                    Children's Services, Police, Probation, CRC                           | Children's Services = Police = Probation = CRC
                    Children's Services/Adult Services                                    | Children's Services = Adult Services
                    Health Trusts and Commissioners                                       | Health Trusts = Commissioners
                    GP Lead and Practice Managers                                         | GP Lead = Practice Managers
                    Named Midwife, Named Nurse                                            | Named Midwife = Named Nurse
                    Housing providers, private landlords                                  | Housing providers = private landlords
                    Safeguarding Board Manager and Chair                                  | Safeguarding Board Manager = Chair
                    T. Marlow and J. Tanaka                                               | T. Marlow = J. Tanaka
                    Jane & John                                                           | Jane = John
                    Jane/John                                                             | Jane = John
                    Ada Obi, Head of Safeguarding; Ben Lowe, Named Nurse                  | Ada Obi, Head of Safeguarding = Ben Lowe, Named Nurse
                    Ada Obi, Head of Safeguarding, Ben Lowe, Named Nurse                  | Ada Obi, Head of Safeguarding = Ben Lowe, Named Nurse
                    Police, training providers                                            | Police = training providers
                    Head of Early Help, Head of Youth Justice                             | Head of Early Help = Head of Youth Justice
                    Business Manager, Chairs of Sub-Groups                                | Business Manager = Chairs of Sub-Groups
                    Ada Obi/Ben Lowe, Head of Safeguarding                                | Ada Obi = Ben Lowe, Head of Safeguarding
                    Police, Health and others                                             | Police = Health = others
                    Police (lead agency), Health, Education                               | Police = Health = Education
                    Health (lead) / Police (support)                                      | Health = Police
                    Business Manager with support from Training Officer                   | Business Manager = Training Officer
                    Practice Improvement Sub-Group and Business Manager                   | Practice Improvement Sub-Group = Business Manager
                    Serious Case Review Panel & LSCB Chair                                | Serious Case Review Panel = LSCB Chair
                    Safeguarding in Education Team and Early Years                        | Safeguarding in Education Team = Early Years
                    Domestic Abuse Partnership Board / Community Safety Team              | Domestic Abuse Partnership Board = Community Safety Team
                    Police and Children's and Adults' Social Care                         | Police = Children's and Adults' Social Care
                    Director of Nursing, Anytown Hospitals / Parents' Forum               | Director of Nursing, Anytown Hospitals = Parents' Forum
                    Parents' Forum; Chief Nurse, Anytown Hospitals                        | Parents' Forum = Chief Nurse, Anytown Hospitals
                    Head of Service, Duty Desk / Detective Inspector, Public Protection   | Head of Service, Duty Desk = Detective Inspector, Public Protection
                    Detective Inspector, Public Protection and Head of Early Help         | Detective Inspector, Public Protection = Head of Early Help
                    Head of Service, MASH and Detective Inspector, Public Protection      | Head of Service, MASH = Detective Inspector, Public Protection
                    Various – Adult Services, Anyshire Police and Quayside Housing        | Adult Services = Anyshire Police = Quayside Housing
                    Various: Missing Persons and Exploitation Group and Police            | Missing Persons and Exploitation Group = Police
                    Anytown, Eastmere and Westmere Councils, Anyshire Police              | Anytown, Eastmere and Westmere Councils = Anyshire Police
                    Housing, Police and Eastmere Council                                  | Housing = Police = Eastmere Council
                    Estates, Fleet and Eastmere Council                                   | Estates = Fleet and Eastmere Council
                    Jane Marlow, Tom Hale and Training Sub-Group                          | Jane Marlow = Tom Hale = Training Sub-Group
                    Jane Marlow and Tom Hale, Group Managers                              | Jane Marlow = Tom Hale, Group Managers
                    Police and Jane Marlow, Head of Service                               | Police = Jane Marlow, Head of Service
                    Business Manager, Reading Group                                       | Business Manager = Reading Group
                    Named Nurse and Named Doctor, Anytown Hospital                        | Named Nurse = Named Doctor, Anytown Hospital
                    Various – Designated Doctor and Nurse, Police and Housing             | Designated Doctor and Nurse = Police = Housing
                    Head of Housing, Anytown Council and Named Nurse, ICB                 | Head of Housing, Anytown Council = Named Nurse, ICB
                    Chair, DCS                                                            | Chair = DCS
                    Quayside Homes and Police                                             | Quayside Homes = Police
                    """)
    void several_owners_are_told_apart(String printed, String owners) {
        assertThat(leads.read(printed)).containsExactlyElementsOf(Arrays.asList(owners.split(" = ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ada Obi ¶ Head of Service ¶ Anytown Council                            | Ada Obi, Head of Service, Anytown Council
                    Ada Obi ¶ Head of Service ¶ Police                                     | Ada Obi, Head of Service, Police
                    Ada Obi ¶ Head of Service ¶ Ben Lowe ¶ Named Nurse                     | Ada Obi, Head of Service = Ben Lowe, Named Nurse
                    Head of Service ¶ Ada Obi                                              | Head of Service, Ada Obi
                    Lead: Police ¶ Support: Health and Education                           | Police = Health = Education
                    Police ¶ Health ¶ Education                                            | Police = Health = Education
                    • Police ¶ • Health                                                    | Police = Health
                    1. Police ¶ 2. Health                                                  | Police = Health
                    Policy and ¶ Procedures ¶ Sub-Group                                    | Policy and Procedures Sub-Group
                    Quality Assurance ¶ Sub-Group                                          | Quality Assurance Sub-Group
                    Head of Safeguarding ¶ (Anytown Council)                               | Head of Safeguarding (Anytown Council)
                    Head of service ¶ for schools                                          | Head of service for schools
                    Tess Marlow ¶ Eastmere Police                                          | Tess Marlow = Eastmere Police
                    Anyshire Police ¶ Anytown Council ¶ ICB                                | Anyshire Police = Anytown Council = ICB
                    Lead: Director of Children's Services ¶ Support: Police, Health        | Director of Children's Services = Police = Health
                    Ada Obi - lead ¶ Ben Lowe - support                                    | Ada Obi = Ben Lowe
                    Ada Obi ¶ (Police) ¶ Ben Lowe ¶ (Health)                               | Ada Obi (Police) = Ben Lowe (Health)
                    Ada Obi ¶ Anyshire Police ¶ Ben Lowe ¶ Anytown Council                 | Ada Obi, Anyshire Police = Ben Lowe, Anytown Council
                    Head of Service ¶ Anytown Council                                      | Head of Service, Anytown Council
                    Assistant Director, ¶ Children's Social Care                           | Assistant Director, Children's Social Care
                    Named Nurse ¶ Named Midwife ¶ Named Doctor                             | Named Nurse = Named Midwife = Named Doctor
                    Named Nurse, Anytown Hospital ¶ Named GP, ICB                          | Named Nurse, Anytown Hospital = Named GP, ICB
                    Head of Service, Duty Desk ¶ Detective Inspector, Public Protection    | Head of Service, Duty Desk = Detective Inspector, Public Protection
                    Ada Obi ¶ Tenancy Manager ¶ Quayside Homes                             | Ada Obi, Tenancy Manager, Quayside Homes
                    Ada Obi ¶ Tenancy Manager ¶ Quayside                                   | Ada Obi, Tenancy Manager, Quayside
                    Ada Obi ¶ Head of Service ¶ Training Sub-Group                         | Ada Obi, Head of Service = Training Sub-Group
                    Ada Obi, Audit Lead, Anytown NHS Trust ¶ Ben Lowe, Chief Officer, Clinical Commissioning Group (CCG) | Ada Obi, Audit Lead, Anytown NHS Trust = Ben Lowe, Chief Officer, Clinical Commissioning Group (CCG)
                    • SI Leads ¶ • Head of Patient Experience                              | SI Leads = Head of Patient Experience
                    Police, ¶ Health, ¶ Education                                          | Police = Health = Education
                    Ada Obi ¶ Training and ¶ Development Officer                           | Ada Obi, Training and Development Officer
                    """)
    void a_new_line_begins_another_owner_or_goes_on_with_the_one_above(String printed, String owners) {
        assertThat(leads.read(printed.replace(" ¶ ", "\n")))
                .containsExactlyElementsOf(Arrays.asList(owners.split(" = ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jane Marlow jane.marlow@anytown.example            | Jane Marlow
                    Jane Marlow (jane.marlow@anytown.example)          | Jane Marlow
                    Jane Marlow <jane.marlow@anytown.example>          | Jane Marlow
                    Jane Marlow, 01632 960123                          | Jane Marlow
                    Jane Marlow (tel. 01632 960 123)                   | Jane Marlow
                    Jane Marlow, Head of Service, jane@anytown.example | Jane Marlow, Head of Service
                    jane.marlow@anytown.example                        | jane.marlow@anytown.example
                    """)
    void how_to_reach_somebody_is_no_part_of_the_name(String printed, String name) {
        assertThat(leads.read(printed)).containsExactly(name);
    }

    @Test
    void a_word_wrapped_by_the_printer_is_put_together() {
        assertThat(leads.read("Policy and Practice Sub- Group/Training Sub-\nGroup"))
                .containsExactly("Policy and Practice Sub-Group", "Training Sub-Group");
    }

    @Test
    void an_owner_named_twice_is_one() {
        assertThat(leads.read("Business Unit/Business Unit")).isEqualTo(List.of("Business Unit"));
        assertThat(leads.read("Health, Police (lead), Police")).containsExactly("Police", "Health");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "TBC",
                "tbc.",
                "n/a",
                "N/A",
                "-",
                "–",
                "To be confirmed",
                "Name TBC",
                "Vacant",
                "Various",
                "None",
                "To be identified"
            })
    void a_cell_that_names_nobody_gives_nobody(String printed) {
        assertThat(leads.read(printed)).isEmpty();
        assertThat(leads.namesNobody(printed) || leads.namesNobody(printed.strip()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above",
                "as above.",
                "AS ABOVE",
                "See above",
                "Same as above",
                "As per above",
                "ditto",
                "Ditto.",
                "\"",
                "”",
                "''",
                "〃",
                "- \" -",
                "Same",
                "As previous",
                "As row above"
            })
    void a_cell_that_points_above_names_nobody_itself(String printed) {
        assertThat(leads.refersAbove(printed)).isTrue();
        assertThat(leads.read(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Police",
                "See 4.1",
                "As above and Police",
                "Same Day Care Team",
                "All agencies",
                "Above Bar School"
            })
    void what_names_somebody_does_not_point_above(String printed) {
        assertThat(leads.refersAbove(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As above and Police",
                "As above, Police",
                "As above plus Police",
                "As above\nPolice",
                "Ditto & Police",
                "Police and as above",
                "Police / As above."
            })
    void a_cell_that_points_above_may_name_others_too(String printed) {
        assertThat(leads.refersAboveToo(printed)).isTrue();
        assertThat(leads.read(printed)).containsExactly("Police");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "As above", "As above / as above", "Police and Health", "See 4.1", "Seen above and below"})
    void what_only_points_above_or_only_names_does_not_do_both(String printed) {
        assertThat(leads.refersAboveToo(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All agencies",
                "ALL AGENCIES.",
                "All",
                "All partners",
                "All partner agencies",
                "All LSCP partner agencies",
                "All Board members",
                "All members of the Board",
                "Each agency",
                "Every partner agency",
                "Relevant agencies",
                "All relevant agencies",
                "All relevant organisations",
                "All agencies and partners",
                "All three safeguarding partners",
                "Statutory partners",
                "Partner agencies",
                "Multi-agency partners",
                "Various agencies",
                "All agencies (led by the Business Unit)",
                "All agencies involved",
                "Everyone"
            })
    void some_names_mean_every_body(String printed) {
        assertThat(leads.meansEverybody(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All Saints School",
                "Police",
                "Partnership Board",
                "Partner Agencies Sub-Group",
                "Safeguarding Partnership",
                "All schools",
                "Relevant managers",
                "Each Sub-Group",
                "Multi-Agency Safeguarding Hub",
                "Member Services Manager",
                ""
            })
    void most_names_do_not(String printed) {
        assertThat(leads.meansEverybody(printed)).isFalse();
    }

    @Test
    void text_that_is_no_name_is_left_as_it_is_printed() {
        String text = "police and ".repeat(180) + "probation";
        assertThat(leads.read(text)).containsExactly(text);
    }
}
