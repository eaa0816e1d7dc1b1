package org.linewright.pbx.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.DriverBundle.Offered;

/** What the bundle of a driver has to be, and what the driver is listed under. */
final class BundleLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.NAMES, BundleLaws::otherNames),
            DriverLaw.quick(LawTrouble.COMPONENT, BundleLaws::unoffered),
            DriverLaw.quick(LawTrouble.IMPORTS, BundleLaws::imports),
            DriverLaw.quick(LawTrouble.RANGES, BundleLaws::openEnded),
            DriverLaw.quick(LawTrouble.STARTED, BundleLaws::sleeping),
            DriverLaw.quick(LawTrouble.PLAIN, BundleLaws::dependent),
            DriverLaw.quick(LawTrouble.REACH, BundleLaws::reaching));

    /** What a driver may import, and how. */
    static final Map<String, String> ALLOWED = Map.of("org.linewright.core", "[0.1,1)",
            "org.linewright.core.line", "[0.1,1)", "org.linewright.core.location", "[0.1,1)", "org.linewright.pbx",
            "[1.0,2)");
    private static final Pattern RANGE = Pattern.compile("[\\[(][0-9.]+\\s*,\\s*[0-9.]+[\\])]");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}");
    private static final Set<String> HEADERS = Set.of("Require-Bundle", "Bundle-Activator", "DynamicImport-Package",
            "Fragment-Host", "Bundle-NativeCode", "Eclipse-RegisterBuddy", "Eclipse-BuddyPolicy");
    private static final Pattern REACHING = Pattern.compile("java/net/(?!URI$|URISyntax|URLEncoder|URLDecoder).*"
            + "|java/nio/(?:file|channels)/.*|java/io/(?:File|RandomAccess).*|java/lang/(?:Process.*|Runtime)|javax/.*"
            + "|java/lang/(?:Inheritable)?Thread(?:[$].*|Group|Local.*)?|java/lang/ref/Cleaner.*|java/util/Timer.*"
            + "|java/util/concurrent/(?:.*Executor.*|ForkJoin.*|CompletableFuture.*)|sun/.*|com/sun/.*");

    private BundleLaws() {
    }

    private static Stream<Trouble> otherNames(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return names(specimen).stream().flatMap(names -> Stream.of(
                differ("id", names.id(), profile.id(), names.id().equals(profile.id())),
                differ("label", names.label(), profile.label().german(),
                        names.label().equals(profile.label().german())
                                || names.label().equals(profile.label().english())),
                differ("vendor", names.vendor(), "–", !names.vendor().isBlank()),
                differ("version", names.version(), "–", VERSION.matcher(names.version()).matches()))
                .flatMap(Optional::stream));
    }

    private static Optional<Trouble> differ(String what, String listed, String said, boolean same) {
        return same ? Optional.empty() : Optional.of(LawTrouble.NAMES.about(what, listed, said).at(what));
    }

    private static Optional<Names> names(Specimen specimen) {
        return specimen.names().or(() -> offered(specimen).map(Offered::properties)
                .map(properties -> new Names(properties.getOrDefault(PbxDriverInfo.ID, ""),
                        properties.getOrDefault(PbxDriverInfo.VENDOR, ""),
                        properties.getOrDefault(PbxDriverInfo.LABEL, ""),
                        properties.getOrDefault(PbxDriverInfo.VERSION, ""))));
    }

    static Optional<Offered> offered(Specimen specimen) {
        String implementation = specimen.one().getClass().getName();
        return specimen.bundle().stream().flatMap(bundle -> bundle.components().stream())
                .filter(component -> component.implementation().equals(implementation))
                .filter(component -> component.services().contains(PbxDriver.class.getName()))
                .findFirst();
    }

    private static Stream<Trouble> unoffered(Specimen specimen) {
        return specimen.bundle().stream().filter(bundle -> offered(specimen).isEmpty())
                .map(bundle -> LawTrouble.COMPONENT.about(bundle.place(), specimen.one().getClass().getName()));
    }

    private static Stream<Trouble> imports(Specimen specimen) {
        return imported(specimen).map(ManifestClauses.Clause::name)
                .filter(name -> !ALLOWED.containsKey(name) && !name.startsWith("java.")
                        && !name.startsWith("org.osgi.annotation."))
                .map(name -> LawTrouble.IMPORTS.about(name).at("Import-Package"));
    }

    private static Stream<Trouble> openEnded(Specimen specimen) {
        return imported(specimen)
                .filter(clause -> ALLOWED.containsKey(clause.name()) && !RANGE.matcher(clause.version()).matches())
                .map(clause -> LawTrouble.RANGES.about(clause.name(), Text.orEmpty(clause.version()),
                        ALLOWED.get(clause.name())).at("Import-Package"));
    }

    private static Stream<ManifestClauses.Clause> imported(Specimen specimen) {
        return specimen.bundle().stream()
                .flatMap(bundle -> ManifestClauses.of(bundle.headers().getOrDefault("Import-Package", "")).stream());
    }

    private static Stream<Trouble> sleeping(Specimen specimen) {
        return specimen.bundle().stream()
                .filter(bundle -> !bundle.headers().getOrDefault("Bundle-ActivationPolicy", "").startsWith("lazy"))
                .map(bundle -> LawTrouble.STARTED.about().at("Bundle-ActivationPolicy"));
    }

    private static Stream<Trouble> dependent(Specimen specimen) {
        return specimen.bundle().stream().flatMap(bundle -> bundle.headers().entrySet().stream())
                .filter(header -> HEADERS.contains(header.getKey()))
                .map(header -> LawTrouble.PLAIN.about(header.getKey(), header.getValue()).at(header.getKey()));
    }

    private static Stream<Trouble> reaching(Specimen specimen) {
        return specimen.bundle().stream().flatMap(bundle -> bundle.named().stream())
                .filter(name -> REACHING.matcher(name).matches())
                .sorted()
                .map(name -> name.replace('/', '.'))
                .map(name -> LawTrouble.REACH.about(name).at(name));
    }
}
