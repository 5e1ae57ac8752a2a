package dev.sayso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The drawing in src/site/markdown/architecture.md, held by the build. */
@AnalyzeClasses(packages = "dev.sayso", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] DOMAIN = {
        "dev.sayso.article..",
        "dev.sayso.organization..",
        "dev.sayso.attribution..",
        "dev.sayso.statistic..",
        "dev.sayso.annotation..",
        "dev.sayso.resolution.."
    };

    @ArchTest
    static final ArchRule arrowsNeverPointUpOrSideways =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("cli")
                    .definedBy("dev.sayso.cli..")
                    .layer("home")
                    .definedBy("dev.sayso.home..")
                    .layer("web")
                    .definedBy("dev.sayso.web..")
                    .layer("ingest")
                    .definedBy("dev.sayso.ingest..")
                    .layer("extract")
                    .definedBy("dev.sayso.extract..")
                    .layer("ledger")
                    .definedBy("dev.sayso.ledger..")
                    .layer("query")
                    .definedBy("dev.sayso.query..")
                    .layer("archive.lucene")
                    .definedBy("dev.sayso.archive.lucene..")
                    .layer("export")
                    .definedBy("dev.sayso.export..")
                    .layer("archive")
                    .definedBy("dev.sayso.archive")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("home")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("web")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("archive.lucene")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("ingest")
                    .mayOnlyBeAccessedByLayers("cli", "home")
                    .whereLayer("extract")
                    .mayOnlyBeAccessedByLayers("cli", "home")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("cli", "web")
                    .whereLayer("archive")
                    .mayOnlyBeAccessedByLayers("cli", "home", "web", "archive.lucene", "export");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.sayso.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsTheJdkOnly =
            classes()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "dev.sayso.article..",
                            "dev.sayso.organization..",
                            "dev.sayso.attribution..",
                            "dev.sayso.statistic..",
                            "dev.sayso.annotation..",
                            "dev.sayso.resolution..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsLucene =
            onlyIn("dev.sayso.archive.lucene..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsTikaAndJsoup =
            onlyIn("dev.sayso.ingest..", "org.apache.tika..", "org.jsoup..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsJavalinAndJte =
            onlyIn("dev.sayso.web..", "io.javalin..", "gg.jte..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule onlyOneRoomKnowsPicocli = onlyIn("dev.sayso.cli..", "picocli..");

    /** The child process of ingest hands over its standard output to the parent as a pipe. */
    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.sayso.cli..", "dev.sayso.ingest.child..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    /**
     * Faults of other people's parsers stop at ingest's wall, those of their recognizers at the
     * annotator's; all others at the two last handlers.
     */
    @ArchTest
    static final ArchRule nobodyCatchesWhatHeDoesNotKnow =
            classes()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.sayso.cli..", "dev.sayso.web..", "dev.sayso.ingest..")
                    .and()
                    .doNotHaveFullyQualifiedName("dev.sayso.extract.Annotator")
                    .should(catchNamedExceptionsOnly());

    @ArchTest
    static final ArchRule theProductKnowsNoTest =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.junit..", "dev.sayso.testing..");

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchCondition<JavaClass> catchNamedExceptionsOnly() {
        return new ArchCondition<>("catch only exceptions that they name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(
                                caught ->
                                        caught.isEquivalentTo(Exception.class)
                                                || caught.isEquivalentTo(RuntimeException.class))
                        .forEach(
                                caught ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type,
                                                        type.getName()
                                                                + " catches "
                                                                + caught.getName())));
            }
        };
    }
}
