package org.linewright.health.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.health.internal.Fixtures.component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.health.Ailment;
import org.linewright.health.Health;
import org.linewright.health.HealthTrouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What is wrong in a real framework is told with its root, and nothing else is. */
class FrameworkHealthTest {

    private BundleContext context;
    private Health health;
    private Fixtures fixtures;

    @BeforeEach
    void enter() throws BundleException {
        FrameworkUtil.getBundle(Health.class).start();
        context = FrameworkUtil.getBundle(Health.class).getBundleContext();
        health = new FrameworkHealth(context,
                context.getService(context.getServiceReference(ServiceComponentRuntime.class)));
        fixtures = new Fixtures(context);
    }

    @AfterEach
    void leave() throws BundleException {
        fixtures.close();
    }

    /** What is wrong with this one, each reason with its code. */
    private List<String> told(String part) {
        return health.ailments().stream().filter(one -> one.part().startsWith(part))
                .flatMap(one -> one.chain().stream())
                .map(FrameworkHealthTest::told)
                .toList();
    }

    private static String told(Trouble one) {
        return one.code().substring(one.code().length() - 3) + " " + one.sentence().english();
    }

    @Test
    void nothingIsWrongWithAFrameworkInWhichEverythingWorks() {
        assertEquals(List.of(), health.ailments());
    }

    @Test
    void aMissingPackageIsNamedWithTheVersionsThatWouldDo() throws Exception {
        fixtures.bundle("fix.lonely", "1.0.0", "Import-Package: nowhere.at.all;version=\"[1.2,2)\"");
        assertEquals(List.of("101 The bundle fix.lonely 1.0.0 does not work: it lacks the package nowhere.at.all "
                + "[1.2.0,2.0.0), which nobody here offers."), told("fix.lonely"));
        Ailment ailment = health.ailments().getFirst();
        assertEquals("Install a bundle that offers the package nowhere.at.all [1.2.0,2.0.0).",
                ailment.trouble().remedy().english());
        assertTrue(ailment.trouble().sentence().german().contains("ihm fehlt das Paket nowhere.at.all [1.2.0,2.0.0)"));
    }

    @Test
    void aPackageOfAnotherVersionIsToldWithWhoOffersWhich() throws Exception {
        fixtures.bundle("fix.offerer", "3.4.5", "Export-Package: fix.api;version=1.1");
        fixtures.bundle("fix.wanting", "1.0.0", "Import-Package: fix.api;version=2");
        assertEquals(List.of("102 The bundle fix.wanting 1.0.0 does not work: it needs the package fix.api ≥ 2.0.0; "
                + "here is only 1.1.0 (fix.offerer 3.4.5)."), told("fix.wanting"));
        assertEquals(List.of(), told("fix.offerer"));
    }

    @Test
    void aMissingBundleAndOneOfAnotherVersionAreToldApart() throws Exception {
        fixtures.bundle("fix.first", "1.0.0", "Require-Bundle: fix.nobody;bundle-version=\"[3,4)\"");
        fixtures.bundle("fix.second", "1.0.0", "Require-Bundle: fix.old;bundle-version=\"(1.0,1.5]\"");
        fixtures.bundle("fix.old", "1.0.0");
        assertEquals(List.of("103 The bundle fix.first 1.0.0 does not work: it lacks the bundle fix.nobody "
                + "[3.0.0,4.0.0), which is not installed."), told("fix.first"));
        assertEquals(List.of("104 The bundle fix.second 1.0.0 does not work: it needs the bundle fix.old "
                + "(1.0.0,1.5.0]; only 1.0.0 is installed."), told("fix.second"));
    }

    @Test
    void aCapabilityAndAnotherJavaAreTold() throws Exception {
        fixtures.bundle("fix.able", "1.0.0", "Require-Capability: fix.magic;filter:=\"(colour=red)\"");
        fixtures.bundle("fix.future", "1.0.0",
                "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"");
        assertEquals(List.of("106 The bundle fix.able 1.0.0 does not work: it lacks the capability fix.magic "
                + "(colour=red), which nobody here offers."), told("fix.able"));
        assertEquals(List.of("105 The bundle fix.future 1.0.0 does not work: it needs another Java (JavaSE 99.0.0); "
                + "this is Java " + Runtime.version().feature() + "."), told("fix.future"));
    }

    @Test
    void whoWaitsForABundleThatDoesNotResolveIsLedToTheRoot() throws Exception {
        fixtures.bundle("fix.top", "1.0.0", "Import-Package: fix.middle.api");
        fixtures.bundle("fix.middle", "2.0.0", "Export-Package: fix.middle.api",
                "Import-Package: nowhere.at.all, fix.top.api;resolution:=optional");
        assertEquals(List.of(
                "107 The bundle fix.top 1.0.0 does not work: fix.middle.api would come from the bundle "
                        + "fix.middle 2.0.0, which does not work itself.",
                "101 The bundle fix.middle 2.0.0 does not work: it lacks the package nowhere.at.all, which "
                        + "nobody here offers."),
                told("fix.top"));
        assertEquals("fix.middle 2.0.0", health.ailments().getFirst().part(), "roots come first");
    }

    @Test
    void bundlesThatNeedEachOtherAndNothingElseAreFine() throws Exception {
        fixtures.bundle("fix.one", "1.0.0", "Import-Package: fix.two.api", "Export-Package: fix.one.api");
        fixtures.bundle("fix.two", "1.0.0", "Import-Package: fix.one.api", "Export-Package: fix.two.api");
        assertEquals(List.of(), health.ailments());
    }

    @Test
    void optionalPackagesAndBundlesForOtherMachinesAreNoFault() throws Exception {
        fixtures.bundle("fix.modest", "1.0.0", "Import-Package: nowhere.at.all;resolution:=optional",
                "DynamicImport-Package: nowhere.else");
        fixtures.bundle("fix.abroad", "1.0.0", "Eclipse-PlatformFilter: (osgi.os=beos)",
                "Import-Package: nowhere.at.all");
        fixtures.bundle("fix.lazy", "1.0.0", "Bundle-ActivationPolicy: lazy").start(Bundle.START_ACTIVATION_POLICY);
        assertEquals(List.of(), health.ailments());
    }

    @Test
    void theSecondVersionOfABundleOfWhichOneOnlyCanWorkIsANote() throws Exception {
        fixtures.bundle("fix.single;singleton:=true", "1.0.0").start();
        fixtures.bundle("fix.single;singleton:=true", "2.0.0");
        assertEquals(List.of("109 The bundle fix.single 2.0.0 rests: fix.single 1.0.0 works in its place, and only one "
                + "version of it can work."), told("fix.single"));
    }

    @Test
    void aPackageThatWouldComeFromTwoBundlesIsNamedWithBoth() throws Exception {
        fixtures.bundle("fix.words.one", "1.0.0", "Export-Package: fix.words;version=1.0");
        fixtures.bundle("fix.words.two", "2.0.0", "Export-Package: fix.words;version=2.0");
        fixtures.bundle("fix.speech", "1.0.0", "Import-Package: fix.words;version=\"[1,2)\"",
                "Export-Package: fix.speech;uses:=fix.words");
        fixtures.bundle("fix.torn", "1.0.0", "Import-Package: fix.speech, fix.words;version=\"[2,3)\"");
        assertEquals(List.of("111 The bundle fix.torn 1.0.0 does not work: it would get the package fix.words twice, "
                + "as 1.0.0 from fix.words.one 1.0.0 and as 2.0.0 from fix.words.two 2.0.0."), told("fix.torn"));
        assertEquals(List.of(), told("fix.words"));
        fixtures.bundle("fix.above", "1.0.0", "Import-Package: fix.high", "Require-Bundle: fix.torn");
        fixtures.bundle("fix.high", "1.0.0", "Export-Package: fix.high");
        assertEquals("107 111", codes("fix.above"));
    }

    @Test
    void aPackageThatABundleBringsAlthoughWhatItUsesTakesItElsewhereIsNamed() throws Exception {
        fixtures.bundle("fix.words", "1.5.0", "Export-Package: fix.words;version=1.0");
        fixtures.bundle("fix.speech", "1.0.0", "Import-Package: fix.words",
                "Export-Package: fix.speech;uses:=fix.words").start();
        fixtures.bundle("fix.bringing", "1.0.0", "Import-Package: fix.speech",
                "Export-Package: fix.words;version=3.0");
        assertEquals(List.of("112 The bundle fix.bringing 1.0.0 does not work: it brings the package fix.words itself, "
                + "in version 3.0.0, but what it uses takes that as 1.0.0 from fix.words 1.5.0."),
                told("fix.bringing"));
        assertEquals("Have its maker import fix.words instead of bringing it.",
                health.ailments().getFirst().trouble().remedy().english());
    }

    @Test
    void whoWaitsForTheSecondVersionOfABundleIsToldWhichOneIsInTheWay() throws Exception {
        fixtures.bundle("fix.single;singleton:=true", "1.0.0").start();
        fixtures.bundle("fix.single;singleton:=true", "2.0.0", "Export-Package: fix.new");
        fixtures.bundle("fix.waiting", "1.0.0", "Import-Package: fix.new");
        assertEquals(List.of(
                "107 The bundle fix.waiting 1.0.0 does not work: fix.new would come from the bundle fix.single 2.0.0, "
                        + "which does not work itself.",
                "109 The bundle fix.single 2.0.0 rests: fix.single 1.0.0 works in its place, and only one version of it "
                        + "can work."),
                told("fix.waiting"));
    }

    private String codes(String part) {
        return told(part).stream().map(one -> one.substring(0, 3)).collect(Collectors.joining(" "));
    }

    @Test
    void aBundleWhoseActivatorThrowsIsTold() throws Exception {
        Bundle bundle = fixtures.holding("fix.throwing", Throwing.class, Map.of(), "Import-Package: org.osgi.framework",
                "Bundle-Activator: " + Throwing.class.getName());
        assertThrows(BundleException.class, bundle::start);
        assertEquals(List.of("110 The bundle fix.throwing 1.0.0 is meant to work but failed to start."),
                told("fix.throwing"));
    }

    @Test
    void aComponentIsLedThroughOthersToWhatNobodyOffers() throws Exception {
        fixtures.components("fix.chain", component("fix.Face", "", "\"fix.Verb\"", "immediate=\"true\""),
                component("fix.Middle", "fix.Verb", "\"fix.Store\"", ""),
                component("fix.Bottom", "fix.Store", "\"fix.Disk\" target=\"(size=large)\"", "")).start();
        assertEquals(List.of(
                "204 The component fix.Face does not work: fix.Verb would come from the component fix.Middle, which "
                        + "does not work itself.",
                "204 The component fix.Middle does not work: fix.Store would come from the component fix.Bottom, which "
                        + "does not work itself.",
                "201 The component fix.Bottom does not work: nobody provides fix.Disk (size=large) to it."),
                told("fix.Face"));
        assertEquals(List.of("fix.Bottom", "fix.Middle", "fix.Face"),
                health.ailments().stream().map(Ailment::part).toList());
        assertEquals("Install a bundle with a component that provides fix.Disk (size=large).",
                health.ailments().getLast().trouble().remedy().english());
    }

    @Test
    void aBundleThatIsNotStartedOrDoesNotResolveIsFoundAsTheRoot() throws Exception {
        fixtures.components("fix.needing", component("fix.Needing", "", "\"fix.Asleep\"", ""),
                component("fix.Other", "", "\"fix.Stuck\"", "")).start();
        fixtures.components("fix.asleep", component("fix.Sleeper", "fix.Asleep", "", ""));
        Bundle stuck = fixtures.holding("fix.stuck", Stillborn.class,
                Map.of("c.xml", component("fix.Stuck", "fix.Stuck", "", "").getBytes(StandardCharsets.UTF_8)),
                "Service-Component: c.xml", "Import-Package: nowhere.at.all");
        assertEquals(Bundle.INSTALLED, stuck.getState());
        assertEquals(List.of("206 The component fix.Needing does not work: fix.Asleep would come from the bundle "
                + "fix.asleep 1.0.0, which is not started."), told("fix.Needing"));
        assertEquals(List.of(
                "207 The component fix.Other does not work: fix.Stuck would come from the bundle fix.stuck 1.0.0, which "
                        + "does not work itself.",
                "101 The bundle fix.stuck 1.0.0 does not work: it lacks the package nowhere.at.all, which nobody "
                        + "here offers."),
                told("fix.Other"));
    }

    @Test
    void whatIsFoundByItsPropertiesIsExplainedByThem() throws Exception {
        String named = "<property name=\"colour\" value=\"red\"/><implementation";
        fixtures.components("fix.shown", component("fix.Red", "fix.Shown", "\"fix.Nobody\"", "")
                .replace("<implementation", named), component("fix.Plain", "fix.Shown", "\"fix.Never\"", "")).start();
        assertEquals(List.of("fix.Red"),
                health.ailments("fix.Shown", "colour", "red").stream().map(Ailment::part).toList());
        assertEquals(List.of(), health.ailments("fix.Shown", "colour", "blue"));
        assertEquals(List.of(), health.ailments("fix.Hidden", "colour", "red"));
    }

    @Test
    void componentsThatWaitForEachOtherAreTold() throws Exception {
        fixtures.components("fix.circle", component("fix.A", "fix.SA", "\"fix.SB\"", ""),
                component("fix.B", "fix.SB", "\"fix.SA\"", "")).start();
        assertEquals(List.of(
                "204 The component fix.A does not work: fix.SB would come from the component fix.B, which does not work "
                        + "itself.",
                "208 The component fix.B does not work: it waits for fix.A, and fix.A waits for it by way of others."),
                told("fix.A"));
    }

    @Test
    void whatIsOfferedWithoutFittingTheFilterIsTold() throws Exception {
        fixtures.components("fix.filter", component("fix.Offering", "fix.Thing", "", ""),
                component("fix.Picky", "", "\"fix.Thing\" target=\"(colour=red)\"", "")).start();
        assertEquals(List.of("202 The component fix.Picky does not work: it needs fix.Thing with (colour=red); nothing "
                + "that is provided here fits that."), told("fix.Picky"));
    }

    @Test
    void aComponentThatIsSwitchedOffIsNoFaultButMayBeARoot() throws Exception {
        fixtures.components("fix.off", component("fix.Off", "fix.Dark", "\"fix.Never\"", "enabled=\"false\""),
                component("fix.Optional", "", "\"fix.Never\" cardinality=\"0..1\"", "immediate=\"false\"")).start();
        assertEquals(List.of(), health.ailments());
        fixtures.components("fix.inDark", component("fix.InDark", "", "\"fix.Dark\"", "")).start();
        assertEquals(List.of("205 The component fix.InDark does not work: fix.Dark would come from the component "
                + "fix.Off, which is switched off."), told("fix"));
    }

    @Test
    void aComponentThatThrowsIsToldByKindAndMessageWithoutAnyTrace() throws Exception {
        String xml = component("fix.Stillborn", "", "", "immediate=\"true\"").replace("java.lang.Object",
                Stillborn.class.getName());
        fixtures.holding("fix.stillborn", Stillborn.class, Map.of("c.xml", xml.getBytes(StandardCharsets.UTF_8)),
                "Service-Component: c.xml").start();
        assertEquals(
                List.of("209 The component fix.Stillborn failed to start: java.lang.IllegalStateException: no sound "
                        + "card"),
                told("fix.Stillborn"));
        assertFalse(health.ailments().toString().contains("\tat "), "no stack trace");
    }

    @Test
    void theCheckTellsTheRootAndWhatLeadsToIt() throws Exception {
        HealthCheck check = new HealthCheck(health);
        Examined nothing = Examined.nothing(Instant.EPOCH);
        assertEquals(List.of(Verdict.PASSED), check.findings(nothing).stream().map(Finding::verdict).toList());
        fixtures.components("fix.chain", component("fix.Top", "", "\"fix.Base\"", ""),
                component("fix.Base", "fix.Base", "\"fix.Nobody\"", "")).start();
        Finding top = check.findings(nothing).getLast();
        assertEquals("LW-HEALTH-204", top.code());
        assertEquals("fix.Top", top.about().name());
        assertEquals(Verdict.ERROR, top.verdict());
        assertEquals("The component fix.Base does not work: nobody provides fix.Nobody to it.",
                top.explanation().english());
        assertEquals("Install a bundle with a component that provides fix.Nobody.", top.remedy().english());
        assertEquals(List.of("fix.chain: needed → fix.Nobody"), top.evidence());
    }

    @Test
    void everyBundleIsListedWithItsState() throws Exception {
        fixtures.bundle("fix.listed", "1.2.3", "Import-Package: nowhere.at.all");
        assertEquals("fix.listed 1.2.3 INSTALLED", health.bundles().stream()
                .filter(one -> one.name().equals("fix.listed"))
                .map(one -> one.name() + " " + one.version() + " " + one.state())
                .findFirst().orElseThrow());
        assertEquals(context.getBundles().length, health.bundles().size());
    }

    @Test
    void everySentenceIsInBothLanguages() {
        assertEquals(List.of(), Arrays.stream(HealthTrouble.values())
                .filter(one -> one.sentence().german().equals(one.sentence().english())
                        || one.remedy().german().equals(one.remedy().english()))
                .toList());
    }
}
