package org.linewright.pbx.laws;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriverInfo;

/** What the bundle of a driver has to be so that the next version can take over from it while lines are running. */
final class SwapLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.EXPORTS, SwapLaws::exported),
            DriverLaw.quick(LawTrouble.SINGLETON, SwapLaws::alone),
            DriverLaw.quick(LawTrouble.EMBEDDED, SwapLaws::embedded),
            DriverLaw.quick(LawTrouble.STATE, SwapLaws::kept),
            DriverLaw.quick(LawTrouble.VERSIONS, SwapLaws::otherVersion),
            DriverLaw.quick(LawTrouble.BUNDLE, SwapLaws::nameless),
            DriverLaw.quick(LawTrouble.JAVA, SwapLaws::tooNew));

    /** What every version of Linewright runs on. */
    private static final int JAVA = 21;
    private static final Pattern SINGLETON = Pattern.compile(";\\s*singleton\\s*:=\\s*\"?true");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:\\..*)?");

    private SwapLaws() {
    }

    private static Stream<Trouble> exported(Specimen specimen) {
        return header(specimen, "Export-Package").flatMap(packages -> ManifestClauses.of(packages).stream())
                .map(one -> LawTrouble.EXPORTS.about(one.name()).at("Export-Package"));
    }

    private static Stream<Trouble> alone(Specimen specimen) {
        return header(specimen, "Bundle-SymbolicName").filter(name -> SINGLETON.matcher(name).find())
                .map(name -> LawTrouble.SINGLETON.about(name).at("Bundle-SymbolicName"));
    }

    private static Stream<Trouble> embedded(Specimen specimen) {
        return Stream.concat(
                header(specimen, "Bundle-ClassPath").filter(path -> !path.strip().equals("."))
                        .map(path -> LawTrouble.EMBEDDED.about(path).at("Bundle-ClassPath")),
                classes(specimen).map(ClassFile::name).filter(SwapLaws::ours).sorted()
                        .map(name -> LawTrouble.EMBEDDED.about(name).at(name)));
    }

    private static boolean ours(String name) {
        return BundleLaws.ALLOWED.containsKey(name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.'));
    }

    private static Stream<Trouble> kept(Specimen specimen) {
        return classes(specimen)
                .flatMap(one -> one.kept().stream().map(field -> one.name().replace('/', '.') + "." + field))
                .sorted()
                .map(field -> LawTrouble.STATE.about(field).at(field));
    }

    private static Stream<Trouble> otherVersion(Specimen specimen) {
        String driver = BundleLaws.offered(specimen)
                .map(offered -> offered.properties().getOrDefault(PbxDriverInfo.VERSION, "")).orElse("");
        return header(specimen, "Bundle-Version")
                .filter(bundle -> !driver.isEmpty() && !numbers(bundle).equals(numbers(driver)))
                .map(bundle -> LawTrouble.VERSIONS.about(bundle, driver).at("Bundle-Version"));
    }

    private static List<Integer> numbers(String version) {
        Matcher match = NUMBERS.matcher(version.strip());
        return match.matches()
                ? Stream.of(1, 2, 3)
                        .map(place -> Optional.ofNullable(match.group(place)).map(Integer::valueOf).orElse(0)).toList()
                : List.of();
    }

    private static Stream<Trouble> nameless(Specimen specimen) {
        return specimen.bundle().stream().flatMap(bundle -> Stream
                .of("Bundle-ManifestVersion", "Bundle-SymbolicName", "Bundle-Version")
                .filter(header -> bundle.headers().getOrDefault(header, "").isBlank())
                .map(header -> LawTrouble.BUNDLE.about(header).at(header)));
    }

    private static Stream<Trouble> tooNew(Specimen specimen) {
        return classes(specimen).filter(one -> one.java() > JAVA).limit(1)
                .map(one -> LawTrouble.JAVA.about(one.name().replace('/', '.'), one.java(), JAVA)
                        .at("Bundle-RequiredExecutionEnvironment"));
    }

    private static Stream<ClassFile> classes(Specimen specimen) {
        return specimen.bundle().stream().flatMap(bundle -> bundle.classes().stream());
    }

    private static Stream<String> header(Specimen specimen, String name) {
        return specimen.bundle().stream().flatMap(bundle -> Stream.ofNullable(bundle.headers().get(name)));
    }
}
