package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;

/** What a person gets to read before a code is dialled. */
@Timeout(60)
class CodeVerbTest {

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        Location munich = Location.of(new LocationId("munich"), "München", "DE", "89");
        LineGroup here = crown("a", "22", "23").withLocation(Optional.of("munich"));
        Wish wish = Wish.put(here, crown("b", "22")).with(Wish.put(munich).locations());
        try (OpenConfiguration now = house.configurations()
                .open(folder, Mode.CREATE, "test")
                .result()
                .orElseThrow()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    private LineGroup crown(String id, String... users) {
        return house.roster()
                .ask("hfo.crown", driver -> driver.profile()
                        .draft(new GroupId(id), id, id + ".hfo-cloud.de",
                                List.of(users)
                                        .stream()
                                        .map(user -> new Line(user, SecretReference.secret("none")))
                                        .toList()))
                .result()
                .orElseThrow();
    }

    @Test
    void listsWhatThereIs() {
        Ran ran = run("23");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("dnd on | dnd off"), ran.out());
        assertTrue(ran.out().contains("forward-after <NUMBER> <SECONDS> | forward-after off"), ran.out());
        assertTrue(ran.out().contains("yes: The note lists the codes for it as verified."), ran.out());
    }

    @ParameterizedTest
    @CsvSource({ "dnd on,*76", "dnd off,*77", "forward-after +49301234567 20,*72*0301234567*20",
            "forward-after off,*73*", "pickup,*80", "pickup-extension 22,*822", "mailbox,*99",
            "forward-always on +49301234567,*72*0301234567" })
    void saysWhatWouldBeDialled(String words, String digits) {
        Ran ran = run(("23 " + words + " --plan").split(" "));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().startsWith("Line 23 dials " + digits + ": "), ran.out());
    }

    @ParameterizedTest
    @CsvSource({ "23 sing,LW-CMD-214", "23 dnd,LW-CMD-215", "23 dnd maybe,LW-CMD-215", "23 pickup 1 2,LW-CMD-215",
            "23 forward-after 030123,LW-LINE-203", "23 forward-after 030123 0,LW-LINE-202", "99 dnd on,LW-CMD-211",
            "22 dnd on,LW-CMD-212" })
    void refusesInWords(String words, String code) {
        Ran ran = run((words + " --plan").split(" "));
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains(code), ran.err());
    }

    @Test
    void theGroupTellsTwoLinesOfOneNameApart() {
        assertEquals(Exit.DONE, run("b/22", "dnd", "on", "--plan").exit());
    }

    private Ran run(String... words) {
        Object[] arguments = new Object[words.length + 2];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = "--config";
        arguments[words.length + 1] = folder;
        return House.run(new CodeVerb(house.configurations()), arguments);
    }
}
