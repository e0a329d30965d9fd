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

    @Test
    void text_that_is_no_name_is_left_as_it_is_printed() {
        String text = "police and ".repeat(180) + "probation";
        assertThat(leads.read(text)).containsExactly(text);
    }
}
