package org.linewright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.service.diff.Tree.Data;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change asks of the version of its package, and what is said about it. */
class PackageVerdictTest {

    private static final String DRIVER = "@ConsumerType public interface Driver { String name(); }";

    @TempDir
    private Path folder;

    private Compiled then;
    private Compiled now;

    @BeforeEach
    void twoStates() {
        then = new Compiled(folder.resolve("then"));
        now = new Compiled(folder.resolve("now"));
    }

    @Test
    void theSameMayKeepItsVersion() throws Exception {
        assertTrue(verdict(DRIVER, DRIVER).right());
    }

    @Test
    void aMethodThatIsGoneBreaksCallers() throws Exception {
        assertMajor("class x.Text, method shout(java.lang.String): gone; breaks drivers that use it",
                "public final class Text { public void shout(String word) {} }", "public final class Text { }");
    }

    @Test
    void aTypeThatIsGoneBreaksCallers() throws Exception {
        PackageVerdict verdict = only(then.version("1.0.0", DRIVER, "public class Old { }"),
                now.version("1.0.0", DRIVER));
        assertEquals("2.0.0", verdict.needed().toString());
        assertTrue(verdict.words().contains("class x.Old: gone; breaks drivers that use it"), verdict::words);
    }

    @Test
    void aNewDutyOfDriversBreaksImplementers() throws Exception {
        assertMajor("interface x.Driver, method colour(): new; breaks drivers that implement the type", DRIVER,
                "@ConsumerType public interface Driver { String name(); String colour(); }");
    }

    @Test
    void aNewDutyOfTestsBreaksThem() throws Exception {
        assertMajor("class x.Contract, method user(): new; breaks drivers that implement the type",
                "public abstract class Contract { protected abstract int driver(); }",
                "public abstract class Contract { protected abstract int driver(); protected abstract int user(); }");
        assertMinor("public abstract class Contract { protected abstract int driver(); }",
                "public abstract class Contract { protected abstract int driver(); protected int user() { return 1; } }");
    }

    @Test
    void aNewDutyOfOursIsAnAddition() throws Exception {
        assertMinor("public sealed interface Condition permits Condition.Is { record Is() implements Condition { } }",
                "public sealed interface Condition permits Condition.Is { int rank(); "
                        + "record Is() implements Condition { public int rank() { return 1; } } }");
        assertMinor("@ProviderType public interface Reader { String read(); }",
                "@ProviderType public interface Reader { String read(); int length(); }");
    }

    @Test
    void aMethodWithADefaultIsAnAddition() throws Exception {
        assertMinor(DRIVER,
                "@ConsumerType public interface Driver { String name(); default String colour() { return \"\"; } }");
    }

    @Test
    void anotherComponentOfARecordBreaksWhoeverMakesOne() throws Exception {
        assertMajor("class x.Fact, method <init>(int): gone; breaks drivers that use it",
                "public record Fact(int a) { }", "public record Fact(int a, int b) { }");
    }

    @Test
    void anotherComponentIsAnAdditionWhenTheOldConstructorStays() throws Exception {
        assertMinor("public record Fact(int a) { }",
                "public record Fact(int a, int b) { public Fact(int a) { this(a, 0); } }");
    }

    @Test
    void aConstantOfAnotherValueBreaksBecauseItIsCompiledIn() throws Exception {
        assertMajor("value lines.user: gone; breaks drivers, because they were compiled with the old value",
                "public interface Keys { String USER = \"lines.user\"; }",
                "public interface Keys { String USER = \"lines.name\"; }");
    }

    @Test
    void anotherTypeOfAnAnswerBreaksCallers() throws Exception {
        assertMajor("method name(), type java.lang.String: gone; breaks drivers that use it", DRIVER,
                "@ConsumerType public interface Driver { Object name(); }");
    }

    @Test
    void aNewConstantOfAnEnumIsAnAddition() throws Exception {
        assertMinor("public enum Topic { A }", "public enum Topic { A, B }");
        assertMajor("enum x.Topic, field B: gone", "public enum Topic { A, B }", "public enum Topic { A }");
    }

    @Test
    void whatNobodySeesDoesNotMatter() throws Exception {
        assertTrue(verdict(DRIVER + " class Hidden { int a; }", DRIVER + " class Hidden { }").right());
        assertTrue(verdict(DRIVER, "/** Words. */ @Deprecated " + DRIVER).right());
    }

    @Test
    void aVersionMayBeHigherThanItHasToBe() throws Exception {
        Data old = then.version("1.0.0", DRIVER);
        assertTrue(only(old, now.version("1.1.0", DRIVER)).right());
        assertTrue(only(old, new Compiled(folder.resolve("more")).version("1.1.0", DRIVER, "public class New { }"))
                .right());
        assertTrue(only(old, new Compiled(folder.resolve("broken")).version("2.0.0", "public class New { }")).right());
    }

    @Test
    void aVersionNeverGoesBack() throws Exception {
        assertFalse(only(then.version("1.1.0", DRIVER), now.version("1.0.0", DRIVER)).right());
    }

    @Test
    void aPackageThatIsGoneIsToldWhateverTheVersion() throws Exception {
        Data empty = ApiText.read("API <api>\n");
        PackageVerdict verdict = only(then.version("1.0.0", DRIVER), empty);
        assertFalse(verdict.right());
        assertTrue(verdict.words().contains("package x: gone"), verdict::words);
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSame() throws Exception {
        Data api = then.version("1.0.0", DRIVER, "public interface Words { String A = \"a\\n\\\\n b\"; int B = -5; }");
        String written = ApiText.written(api);
        assertEquals(written, ApiText.written(ApiText.read(written)));
        assertTrue(only(ApiText.read(written), api).changes().isEmpty());
    }

    private void assertMajor(String words, String older, String newer) throws Exception {
        PackageVerdict verdict = verdict(older, newer);
        assertFalse(verdict.right());
        assertEquals("2.0.0", verdict.needed().toString(), verdict::words);
        assertTrue(verdict.words().contains(words), verdict::words);
    }

    private void assertMinor(String older, String newer) throws Exception {
        PackageVerdict verdict = verdict(older, newer);
        assertFalse(verdict.right(), verdict::words);
        assertEquals("1.1.0", verdict.needed().toString(), verdict::words);
    }

    private PackageVerdict verdict(String older, String newer) throws Exception {
        return only(then.version("1.0.0", older), now.version("1.0.0", newer));
    }

    private static PackageVerdict only(Data released, Data present) throws Exception {
        return PackageVerdict.of(released, present).getFirst();
    }
}
