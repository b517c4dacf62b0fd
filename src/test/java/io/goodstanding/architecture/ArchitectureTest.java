package io.goodstanding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.goodstanding.Application;
import io.goodstanding.database.RetryingTransaction;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Application.class);

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @Test
    void vaadin_is_used_by_screens_the_shell_the_bell_and_the_security_configuration_only() {
        noClasses()
                .that(not(resideInAnyPackage("..ui..", "..shell..", "..live.."))
                        .and(not(JavaClass.Predicates.equivalentTo(Application.class)))
                        .and(not(JavaClass.Predicates.simpleName("SecurityConfiguration"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(MAIN);
    }

    @Test
    void the_heart_knows_neither_spring_nor_the_database() {
        noClasses()
                .that()
                .haveFullyQualifiedName("io.goodstanding.standing.Standing")
                .or()
                .haveFullyQualifiedName("io.goodstanding.standing.RiskFactors")
                .or()
                .haveNameMatching(
                        "io\\.goodstanding\\.limit\\.(Budget|Bounds|Ramp|RampPlan|LimitHistory|LimitsOverTime|LimitScope)")
                .or()
                .haveFullyQualifiedName("io.goodstanding.incident.Ladder")
                .or()
                .haveFullyQualifiedName("io.goodstanding.incident.ExpectedLift")
                .or()
                .haveFullyQualifiedName("io.goodstanding.account.Activity")
                .or()
                .haveFullyQualifiedName("io.goodstanding.account.AccountData")
                .or(isPlaybookEngine())
                .or()
                .haveNameMatching("io\\.goodstanding\\.triage\\.(Triage|Telling|Guess|Clue|WordingClues)")
                .or()
                .resideInAPackage("io.goodstanding.intake.archive")
                .or()
                .haveNameMatching("io\\.goodstanding\\.shared\\.[A-Z]\\w+")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "java.sql..", "com.vaadin..")
                .check(MAIN);
    }

    /** Files, tables and services around the engine that plays playbooks. */
    private static final Set<String> AROUND_THE_ENGINE = Set.of(
            "PlaybookFormat",
            "ShippedPlaybooks",
            "PlaybookLibrary",
            "PlaybookVersions",
            "PlaybookChecks",
            "PlaybookKeeper",
            "PlaybookTrail",
            "PlaybookDrafts",
            "Playbooks");

    private static DescribedPredicate<JavaClass> isPlaybookEngine() {
        return DescribedPredicate.describe(
                "the engine of playbooks",
                type -> "io.goodstanding.playbook".equals(type.getPackageName())
                        && !"package-info".equals(type.getSimpleName())
                        && AROUND_THE_ENGINE.stream()
                                .noneMatch(name -> type.getName().endsWith("." + name)
                                        || type.getName().contains("." + name + "$")));
    }

    @Test
    void screens_see_no_repository_no_entity_and_no_transaction() {
        noClasses()
                .that(resideInAPackage("..ui.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(MAIN);
        noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("..ui.."))
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .beAnnotatedWith(RetryingTransaction.class)
                .check(MAIN);
    }

    @Test
    void entities_and_repositories_stay_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void every_route_and_layout_says_once_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should(haveExactlyOneAccessAnnotation())
                .check(MAIN);
    }

    @Test
    void every_public_method_of_a_service_is_guarded() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(MAIN);
    }

    @Test
    void screens_call_guarded_services_and_no_other_bean_that_reads_or_writes_for_everybody() {
        noClasses()
                .that(resideInAPackage("..ui.."))
                .or(resideInAPackage("..shell.."))
                .should()
                .dependOnClassesThat(areUnguardedBeans())
                .check(MAIN);
    }

    /** These tell about whoever asks, and about nobody else. */
    private static final Set<String> OWN = Set.of("TeamScope", "Sessions");

    /** Components outside of screens that hold a database and ask nobody who may. */
    private static DescribedPredicate<JavaClass> areUnguardedBeans() {
        return DescribedPredicate.describe(
                "unguarded beans with access to data",
                type -> type.isAnnotatedWith(Component.class)
                        && !type.isAnnotatedWith(Service.class)
                        && !OWN.contains(type.getSimpleName())
                        && !type.getPackageName().contains(".ui")
                        && type.getAllFields().stream().anyMatch(field -> holdsData(field.getRawType())));
    }

    private static boolean holdsData(JavaClass type) {
        return type.isAssignableTo(JdbcOperations.class)
                || type.isAssignableTo(JdbcClient.class)
                || type.isAssignableTo(Repository.class);
    }

    @Test
    void beans_are_given_what_they_need_by_their_constructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(MAIN);
    }

    @Test
    void time_comes_from_the_clock_and_nobody_waits_by_sleeping() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .check(MAIN);
        noClasses()
                .that(not(JavaClass.Predicates.simpleName("TimeConfiguration")))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(MAIN);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(MAIN);
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long found = ACCESS.stream().filter(type::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(
                        type, found == 1, type.getName() + " has " + found + " access annotations"));
            }
        };
    }
}
