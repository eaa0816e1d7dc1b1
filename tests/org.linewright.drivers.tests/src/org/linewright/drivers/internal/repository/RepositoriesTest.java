package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.swap.DriverJar;
import org.linewright.store.Holder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Repositories on a real server of this computer, of friends and of others. */
@Timeout(120)
class RepositoriesTest {

    private static final Holder SELF = new Holder("anna", "desk", ProcessHandle.current().pid(), Instant.EPOCH, "test");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final String HASH = "0".repeat(64);
    private static final String ENTRY = """
            <resource>
              <capability namespace="osgi.identity">
                <attribute name="osgi.identity" value="%s"/>
                <attribute name="type" value="osgi.bundle"/>
                <attribute name="version" type="Version" value="%s"/>
              </capability>
              <capability namespace="osgi.content">
                <attribute name="osgi.content" value="%s"/>
                <attribute name="url" value="%s"/>
              </capability>
              <requirement namespace="osgi.wiring.package">
                <directive name="filter" value="(&amp;(osgi.wiring.package=org.linewright.pbx)%s)"/>
              </requirement>
            </resource>
            """;

    @TempDir
    private Path folder;
    private Web web;
    private Repositories repositories;

    @BeforeEach
    void start() {
        web = new Web();
        repositories = patient(Duration.ofSeconds(60));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private Repositories patient(Duration patience) {
        BundleContext context = FrameworkUtil.getBundle(Repositories.class).getBundleContext();
        Downloads downloads = new Downloads(patience);
        return new Repositories(Shelf.in(folder.resolve("drivers")), new Fit(context), () -> SELF,
                InstantSource.fixed(NOW), downloads, downloads);
    }

    private static String entry(String name, String version, String hash, String url) {
        return ENTRY.formatted(name, version, hash, url, "(version&gt;=1.0.0)(!(version&gt;=2.0.0))");
    }

    private static String index(String... entries) {
        return "<?xml version='1.0'?><repository name='partner' increment='1' "
                + "xmlns='http://www.osgi.org/xmlns/repository/v1.0.0'>" + String.join("", entries) + "</repository>";
    }

    private DriverLook looked() {
        assertTrue(repositories.note("Acme", web.address("/")).isDone());
        return repositories.look().result().orElseThrow();
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).toList();
    }

    private static List<String> versions(DriverLook look) {
        return look.offers().stream().map(DriverOffer::version).toList();
    }

    @Test
    void whatIsNotedDownStandsInAFileWithThePersonsComments() throws Exception {
        assertEquals(List.of(), repositories.all().result().orElseThrow());
        assertTrue(repositories.note("Acme", " https://drivers.acme.example/r ").isDone());
        Path file = folder.resolve("drivers/repositories.yaml");
        Files.writeString(file, "# from the contract\n" + Files.readString(file));
        assertTrue(repositories.note("Zeta", "file:///srv/zeta/").isDone());
        assertTrue(Files.readString(file).startsWith("# from the contract\n"));
        assertEquals(List.of("Acme", "Zeta"),
                repositories.all().result().orElseThrow().stream().map(one -> one.name()).toList());
        assertEquals(List.of(DriversTrouble.REPOSITORY_THERE.code()),
                codes(repositories.note("Acme", "https://other.example/").troubles()));
        assertEquals("https://drivers.acme.example/r", repositories.forget("Acme").result().orElseThrow().address());
        assertEquals(List.of(DriversTrouble.REPOSITORY_UNKNOWN.code()), codes(repositories.forget("Acme").troubles()));
        assertEquals(List.of(DriversTrouble.REPOSITORY_NAME.code()),
                codes(repositories.note("../x", "https://a.example/").troubles()));
        assertEquals(List.of(DriversTrouble.PLAIN_HTTP.code()),
                codes(repositories.note("Plain", "http://a.example/").troubles()));
    }

    @Test
    void aLineThatAPersonGotWrongIsToldAndTheOthersAreUsed() throws Exception {
        Files.createDirectories(folder.resolve("drivers"));
        Path file = folder.resolve("drivers/repositories.yaml");
        Files.writeString(file, "schema: 1\nrepositories:\n  Acme: http://a.example/\n  Zeta: https://z.example/\n");
        assertEquals(List.of("Zeta"),
                repositories.all().result().orElseThrow().stream().map(one -> one.name()).toList());
        assertEquals(List.of(DriversTrouble.REPOSITORY_IGNORED.code()), codes(repositories.all().troubles()));
        Files.writeString(file, "schema: 1\nrepositorys: {}\n");
        assertTrue(codes(repositories.all().troubles()).contains(DriversTrouble.REPOSITORIES_UNREADABLE.code()));
        assertFalse(repositories.note("Acme", "https://a.example/").isDone(), "nothing of a damaged file is lost");
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("elsewhere"));
        assertTrue(codes(repositories.all().troubles()).contains(DriversTrouble.LINK.code()));
    }

    @Test
    void whatThePartnersBuildMakesIsOfferedHighestFirst() throws Exception {
        Path old = DriverJar.good("3.0.0").in(folder);
        Path fresh = DriverJar.good("3.10.0").in(folder);
        web.with("/index.xml", Web.index(old, fresh)).with("/acme-3.10.0.jar", Files.readAllBytes(fresh));
        DriverLook look = looked();
        assertEquals(List.of(), look.troubles());
        assertEquals(List.of("3.10.0", "3.0.0"), versions(look));
        assertEquals(NOW, look.at());
        DriverOffer best = look.best("acme.cloud").orElseThrow();
        assertEquals(List.of(best), look.best());
        Path jar = repositories.fetched(best).result().orElseThrow();
        assertEquals(-1, Files.mismatch(fresh, jar));
        Files.delete(jar);
        assertEquals(List.of("/index.xml", "/acme-3.10.0.jar"), web.asked(), "no cookie, and nothing else");
    }

    @Test
    void anIndexMayBeCompressed() throws Exception {
        byte[] plain = index(entry("acme.cloud", "1.0.0", HASH, "a.jar")).getBytes(StandardCharsets.UTF_8);
        web.with("/index.xml.gz", Web.zipped(plain));
        assertEquals(List.of("1.0.0"), versions(looked()));
        web.with("/index.xml.gz", Web.zipped(Web.zipped(plain)));
        assertEquals(List.of(DriversTrouble.NO_INDEX.code()), codes(looked().troubles()));
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        web.with("/index.xml.gz", Web.zipped(new byte[64 << 20]));
        assertEquals(List.of(DriversTrouble.TOO_MUCH.code()), codes(looked().troubles()));
    }

    @Test
    void anIndexThatIsTooLargeIsNotReadToItsEnd() {
        web.with("/index.xml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[1 << 16];
            for (int sent = 0; sent < 10_000; sent++) {
                exchange.getResponseBody().write(chunk);
            }
        });
        assertEquals(List.of(DriversTrouble.TOO_MUCH.code()), codes(looked().troubles()));
    }

    @Test
    void aFolderIsARepositoryToo() throws Exception {
        Path jar = DriverJar.good("3.0.0").in(folder);
        Files.writeString(folder.resolve("index.xml"), Web.index(jar));
        assertTrue(repositories.note("Here", folder.toString()).isDone());
        DriverOffer offer = repositories.look().result().orElseThrow().best().getFirst();
        Path fetched = repositories.fetched(offer).result().orElseThrow();
        assertEquals(-1, Files.mismatch(jar, fetched));
        Files.delete(fetched);
        assertTrue(repositories.note("Gone", folder.resolve("nowhere").toString()).isDone());
        assertEquals(List.of(DriversTrouble.NOTHING_THERE.code()),
                codes(repositories.look().result().orElseThrow().troubles()));
    }

    @Test
    void aHigherVersionThatDoesNotFitIsToldAndTheOneThatFitsIsOffered() {
        web.with("/index.xml", index(entry("acme.cloud", "1.0.0", HASH, "a.jar"),
                ENTRY.formatted("acme.cloud", "2.0.0", HASH, "b.jar", "(version&gt;=99.0.0)"),
                ENTRY.formatted("acme.old", "0.9.0", HASH, "c.jar", "(version&gt;=0.1.0)(!(version&gt;=1.0.0))"),
                ENTRY.formatted("acme.odd", "0.9.0", HASH, "c.jar", "(((")));
        DriverLook look = looked();
        assertEquals(List.of("1.0.0"), versions(look));
        assertEquals(3, codes(look.troubles()).stream().filter(DriversTrouble.TOO_NEW.code()::equals).count());
        assertTrue(look.troubles().toString().contains("There is 2.0.0 of acme.cloud already"),
                look.troubles().toString());
    }

    @Test
    void whatAnIndexLacksOrPutsElsewhereIsNotOfferedAndTold() {
        web.with("/index.xml", index(entry("acme.good", "1.0.0", HASH, "a.jar"),
                entry("../../etc", "1.0.0", HASH, "a.jar"), entry("acme.hashless", "1.0.0", "", "a.jar"),
                entry("acme.hash", "1.0.0", "ABC", "a.jar"), entry("acme.file", "1.0.0", HASH, "file:///etc/passwd"),
                entry("acme.plain", "1.0.0", HASH, "http://acme.example/a.jar"),
                entry("acme.other", "1.0.0", HASH, "https://acme.example/a.jar"),
                entry("acme.notype", "1.0.0", HASH, "a.jar").replace("osgi.bundle", "osgi.fragment")));
        DriverLook look = looked();
        assertEquals(List.of("acme.good", "acme.other"), look.offers().stream().map(DriverOffer::name).toList());
        assertEquals(5, look.troubles().size());
        assertTrue(codes(look.troubles()).stream().allMatch(DriversTrouble.LEFT_OUT.code()::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no xml", "<html><body>Welcome</body></html>", "<repository>", "<repository><what/>",
            "<repository><resource><capability namespace='osgi.identity'><attribute name='version' type='Version' "
                    + "value='x.y'/></capability></resource></repository>",
            "<repository increment='many'></repository>" })
    void whatIsNoIndexIsRefusedInWords(String text) {
        web.with("/index.xml", text);
        DriverLook look = looked();
        assertEquals(List.of(DriversTrouble.NO_INDEX.code()), codes(look.troubles()));
        assertEquals(List.of(), look.offers());
    }

    @Test
    void entitiesAreNeitherReadNorMultiplied() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hush");
        String file = "<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + index(entry("acme.cloud", "1.0.0",
                HASH, "a.jar").replace("acme.cloud", "&x;")).replace("<?xml version='1.0'?>", "");
        web.with("/index.xml", file);
        assertFalse(looked().toString().contains("hush"));
        String laughs = IntStream.range(1, 30)
                .mapToObj(at -> "<!ENTITY l" + at + " '" + ("&l" + (at - 1) + ";").repeat(10)
                        + "'>")
                .collect(Collectors.joining());
        web.with("/index.xml", "<!DOCTYPE r [<!ENTITY l0 'ha'>" + laughs + "]>"
                + index(entry("acme.&l29;", "1.0.0", HASH, "a.jar")).replace("<?xml version='1.0'?>", ""));
        assertEquals(List.of(), looked().offers());
        web.with("/index.xml", "<!DOCTYPE r SYSTEM '" + web.address("/dtd") + "'>" + index());
        looked();
        assertFalse(web.asked().contains("/dtd"));
    }

    @Test
    void anIndexLeadsToNoOtherIndex() {
        web.with("/index.xml", index("<referral depth='5' url='other.xml'/>"))
                .with("/other.xml", index(entry("acme.cloud", "1.0.0", HASH, "a.jar")));
        assertEquals(List.of(DriversTrouble.NO_INDEX.code()), codes(looked().troubles()));
        assertFalse(web.asked().contains("/other.xml"));
    }

    @Test
    void thousandsOfVersionsAreReadAndTheHighestIsOffered() {
        web.with("/index.xml", index(IntStream.range(0, 4_000)
                .mapToObj(at -> entry("acme.cloud", "1." + at + ".0", HASH, "a.jar")).toArray(String[]::new)));
        assertEquals("1.3999.0", looked().best().getFirst().version());
    }

    @Test
    void aJarThatIsNotWhatWasAnnouncedIsRefused() throws Exception {
        Path jar = DriverJar.good("3.0.0").in(folder);
        web.with("/index.xml", Web.index(jar)).with("/acme-3.0.0.jar", "something else");
        Outcome<Path> refused = repositories.fetched(looked().best().getFirst());
        assertEquals(List.of(DriversTrouble.OTHER_CONTENT.code()), codes(refused.troubles()));
    }

    @Test
    void aServerMayLeadElsewhereButNotToPlainHttpOrInCircles() {
        web.leading("/index.xml", "/moved/index.xml")
                .with("/moved/index.xml", index(entry("acme.cloud", "1.0.0", HASH, "a.jar")));
        assertEquals(List.of("1.0.0"), versions(looked()));
        web.leading("/index.xml", "http://acme.example/index.xml");
        assertEquals(List.of(DriversTrouble.LEADS_AWAY.code()), codes(looked().troubles()));
        web.leading("/index.xml", "file:///etc/passwd");
        assertEquals(List.of(DriversTrouble.LEADS_AWAY.code()), codes(looked().troubles()));
        web.leading("/index.xml", "/index.xml");
        assertEquals(List.of(DriversTrouble.LEADS_AWAY.code()), codes(looked().troubles()));
    }

    @Test
    void whatAServerSaysInsteadIsTold() {
        web.with("/index.xml", exchange -> exchange.sendResponseHeaders(401, -1));
        DriverLook look = looked();
        assertEquals(List.of(DriversTrouble.ANSWERED.code()), codes(look.troubles()));
        assertTrue(look.troubles().getFirst().sentence().english().contains("401"));
        web.close();
        assertEquals(List.of(DriversTrouble.UNREACHABLE.code()), codes(looked().troubles()));
    }

    /** Sends its head and then nothing, until nobody listens any more. */
    private CountDownLatch silent() {
        CountDownLatch reached = new CountDownLatch(1);
        web.with("/index.xml", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            reached.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        return reached;
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForLonger() {
        silent();
        repositories = patient(Duration.ofMillis(700));
        assertEquals(List.of(DriversTrouble.TOO_SLOW.code()), codes(looked().troubles()));
    }

    @Test
    void whoeverWaitsForASlowServerCanGiveUp() throws Exception {
        CountDownLatch reached = silent();
        assertTrue(repositories.note("Acme", web.address("/")).isDone());
        CompletableFuture<Outcome<DriverLook>> answer = new CompletableFuture<>();
        Thread looking = Thread.ofVirtual().start(() -> answer.complete(repositories.look()));
        assertTrue(reached.await(60, TimeUnit.SECONDS));
        looking.interrupt();
        assertEquals(List.of(DriversTrouble.LOOK_GIVEN_UP.code()),
                codes(answer.get(60, TimeUnit.SECONDS).troubles()));
    }
}
