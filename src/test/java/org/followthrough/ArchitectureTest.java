package org.followthrough;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.Set;
import org.followthrough.workflow.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.followthrough", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_workflow_touches_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.followthrough.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule steps_live_where_the_models_are_met =
            classes().that().implement(Step.class).should().resideInAPackage("..process..");

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethodWhere(asksTheMachine())
            .because("a moved clock must move everything (docs/adr/0007)");

    @ArchTest
    static final ArchRule beans_are_given_what_they_need_by_their_constructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule controllers_live_in_web = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAnyPackage("..web..", "org.followthrough.demo..");

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule rooms_hold_no_lumber = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..");

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        Set<String> moments = Set.of(
                "Instant",
                "LocalDate",
                "LocalDateTime",
                "LocalTime",
                "ZonedDateTime",
                "OffsetDateTime",
                "YearMonth",
                "Year");
        return DescribedPredicate.describe("the machine's time is asked for", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
            return (call.getName().equals("now") && bare && moments.contains(owner.getSimpleName()))
                    || (call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class))
                    || (call.getName().equals("<init>") && bare && owner.isEquivalentTo(Date.class));
        });
    }
}
